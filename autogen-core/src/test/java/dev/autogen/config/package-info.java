@NullMarked
package dev.autogen.config;

import org.jspecify.annotations.NullMarked;
