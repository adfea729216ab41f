package dev.autogen.custom;

import dev.autogen.schema.CustomObject;
import java.util.List;
import java.util.Optional;

/** Where objects of kinds that plugins know are compared with: a live database, or what a history makes of an empty one. */
public interface CustomSide {

    /** What there is. */
    List<CustomObject> read(ObjectKinds kinds, Places places);

    /**
     * Objects as the server prints them.
     *
     * @return for each object what the server makes of it, empty where it does not accept it; no list if there is nobody to ask
     */
    Optional<List<Optional<CustomObject>>> print(ObjectKinds kinds, Places places, List<CustomObject> objects);
}
