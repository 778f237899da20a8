package dev.kista.model;

/// What another program keeps in a vault and Kista does not understand: icons, attachments,
/// auto-type, further fields.
///
/// It travels with the secret or namespace it belongs to through every edit, and is written back.
/// Only the store knows what is inside. Where something was before it was moved is not in here: it
/// is `previousParent` of [Secret] and [Namespace], and counts, whatever stands in the extras.
public interface Extras {
    /// Nothing beyond what Kista knows.
    Extras NONE = new Extras() {};
}
