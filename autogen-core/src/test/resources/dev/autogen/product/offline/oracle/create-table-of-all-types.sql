create table all_types (
    small number(5,0),
    whole number(10,0),
    large number(19,0),
    exact number(12,2),
    rough binary_float,
    double binary_double,
    truth number(1,0),
    letters char(3),
    name varchar2(255 char),
    endless clob,
    story clob,
    day date,
    hour timestamp(0),
    moment timestamp(6),
    instant timestamp(6) with time zone,
    id raw(16),
    document blob,
    bytes blob,
    object blob,
    national nvarchar2(20)
)
/
