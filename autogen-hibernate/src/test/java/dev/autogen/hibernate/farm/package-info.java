/** Entities that tests find by package, with a converter that is registered here. */
@ConverterRegistration(converter = NameConverter.class)
package dev.autogen.hibernate.farm;

import org.hibernate.annotations.ConverterRegistration;
