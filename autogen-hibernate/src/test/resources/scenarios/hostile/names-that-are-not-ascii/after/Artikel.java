package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "Größenübersicht")
public class Artikel {
    @Id
    Long id;

    Long größe;

    @Column(name = "ÄRGER", unique = true)
    String ärger;

    @Column(name = "`数量 🙂`")
    @ColumnDefault("'数量 🙂'")
    @Comment("数量 🙂")
    String emoji;

    @Check(constraints = "längenangabe_in_millimetern_ohne_verpackung_ööööööööööööööö > 0")
    @Column(name = "längenangabe_in_millimetern_ohne_verpackung_ööööööööööööööö")
    Integer länge;
}
