/// The desktop: JavaFX, one package a screen part, each a triad of Controller, Model and View.
///
/// The Controller is the only public class of its package. It takes services in its constructor,
/// creates Model and View, sets the Model's properties and answers `onVerb()` calls; it never
/// touches a node. The Model holds JavaFX properties and knows nobody. The View builds nodes, binds
/// them to the Model and forwards what the user does to the Controller; it never sets the Model.
@NullMarked
package dev.kista.desktop;

import org.jspecify.annotations.NullMarked;
