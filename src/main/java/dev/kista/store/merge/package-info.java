/// Merges two copies of one vault, by the rules of KeePassXC, so that both programs can share a
/// file.
///
/// - Secrets and namespaces are the same if their UUIDs are. The newer state wins
///   (`LastModificationTime`), a tie is ours; the state that lost joins the history, and both
///   histories are kept, one of each state.
/// - The newer place wins (`LocationChanged`), apart from what else changed.
/// - What one side deleted for good (`DeletedObjects`) goes, unless the other side changed it since
///   then. A namespace goes only if nothing is left in it.
/// - Icons, custom data, attachments and whatever Kista does not know of both sides are kept.
///
/// Four rules go beyond KeePassXC, where its own would surprise:
///
/// - With the common ancestor at hand, changes to different fields of one secret are both taken.
/// - A secret that was moved after it was deleted, as out of the trash, stays: nothing is lost.
/// - Two namespaces that both sides made by the same path are one, since a path names a namespace.
///   So are the two trashes where each side made its own.
/// - Two different states of the same second both stay in the history, where KeePassXC keeps one.
///
/// Two secrets of the same key in one namespace, made by both sides, are both kept and reported.
@NullMarked
package dev.kista.store.merge;

import org.jspecify.annotations.NullMarked;
