package dev.autogen.hibernate;

import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;

/**
 * Spares a boot that reads a mapping and makes no proxies the library that makes classes, which is half a thousand classes of
 * its own. Hibernate finds it as a service; boots other than ours are left alone.
 */
public final class WithoutBytecode implements ServiceContributor {

    /** Set in the settings of our boots. */
    static final String MARK = "dev.autogen.metadata_only";

    @Override
    public void contribute(StandardServiceRegistryBuilder builder) {
        if (builder.getSettings().containsKey(MARK)) {
            builder.addService(BytecodeProvider.class, new BytecodeProviderImpl());
        }
    }
}
