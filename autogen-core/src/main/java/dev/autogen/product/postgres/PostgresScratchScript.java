package dev.autogen.product.postgres;

import dev.autogen.dialect.Dialect;
import dev.autogen.reflect.Expression;
import dev.autogen.reflect.Scratch.Doubt;
import dev.autogen.schema.ObjectName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The anonymous block: a place per table, in which each of its expressions is an item. */
final class PostgresScratchScript {

    /**
     * What hides a table of the same name does so within its own subtransaction only. The lock timeout, local to it too, is
     * for {@code like}, which waits for whoever alters the table.
     */
    private static final String BLOCK = """
            declare
                place record;
                step record;
                printed text;
                said text[] := '{}';
            begin
                for place in select * from (values %s) as p (number, change) loop
                    begin
                        perform pg_catalog.set_config('lock_timeout', '2s', true);
                        execute place.change;
                        for step in
                            select * from (values %s) as s (place, number, change, query)
                            where s.place = place.number
                            order by s.number
                        loop
                            begin
                                execute step.change;
                                if step.query is not null then
                                    execute step.query into printed;
                                    said := said || pg_catalog.concat('item ', step.number,
                                        case when printed is null then ' nothing' else ' printed ' || printed end);
                                    raise sqlstate 'AG000';
                                end if;
                            exception
                                when sqlstate 'AG000' then null;
                                when others then
                                    if step.query is not null then
                                        said := said || pg_catalog.concat('item ', step.number, ' refused ', sqlerrm);
                                    end if;
                            end;
                        end loop;
                        raise sqlstate 'AG000';
                    exception
                        when sqlstate 'AG000' then null;
                        when others then
                            said := said || pg_catalog.concat('place ', place.number, ' refused ', sqlerrm);
                    end;
                end loop;
                foreach printed in array said loop
                    raise info '%s%%', printed;
                end loop;
            end
            """;

    private final Dialect dialect;
    private final String said;
    private final List<Doubt> doubts;
    private final Set<String> taken;
    private final Map<ObjectName, List<Integer>> places;
    private final List<String> creations = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();

    PostgresScratchScript(Dialect dialect, String said, List<Doubt> doubts, Set<String> taken) {
        this.dialect = dialect;
        this.said = said;
        this.doubts = doubts;
        this.taken = taken;
        this.places = new LinkedHashMap<>();
        for (int item = 0; item < doubts.size(); item++) {
            places.computeIfAbsent(doubts.get(item).desired().name(), table -> new ArrayList<>())
                    .add(item);
        }
        places.values().forEach(this::write);
    }

    /** The items of a place, by number. */
    List<Integer> itemsOf(int place) {
        return List.copyOf(places.values()).get(place);
    }

    /** The block is a literal as a whole, so that no dollar quote can end it and the driver reads nothing into it. */
    String sql() {
        return "do " + dialect.literal(BLOCK.formatted(String.join(", ", creations), String.join(", ", steps), said));
    }

    /** Items are numbered as the doubts; the second look at a default has a number beyond those. */
    private void write(List<Integer> items) {
        int place = creations.size();
        PostgresScratchTable table = new PostgresScratchTable(dialect, doubts.get(items.get(0)), taken);
        creations.add("(" + place + ", " + dialect.literal(table.creation()) + ")");
        table.additions().forEach(addition -> step(place, -1, addition, "null"));
        for (int item : items) {
            Expression expression = doubts.get(item).expression();
            step(place, item, table.definition(expression), dialect.literal(table.print(expression)));
            table.known(expression)
                    .ifPresent(known -> step(
                            place,
                            doubts.size() + item,
                            table.constants(expression, known),
                            dialect.literal(table.sameValue(expression, known))));
        }
    }

    private void step(int place, int number, String change, String query) {
        steps.add("(" + place + ", " + number + ", " + dialect.literal(change) + ", " + query + ")");
    }
}
