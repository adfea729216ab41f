/**
 * Values that several areas share: money, postal and e-mail addresses, sizes and weights.
 * Nothing here has an identity, and nothing here knows any of the areas.
 */
package dev.autogen.sample.shop.common;
