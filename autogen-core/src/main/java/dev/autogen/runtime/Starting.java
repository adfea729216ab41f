package dev.autogen.runtime;

/** On what database a script may be run. */
public enum Starting {
    /** One that is where the script begins. */
    AT_ITS_BEGINNING,
    /** One at any point of the way: what is done already is left out. */
    ANYWHERE_ON_ITS_WAY
}
