/// Secrets of Kubernetes, and the values of a Helm chart that come to the same.
@NullMarked
package dev.kista.codec.kubernetes;

import org.jspecify.annotations.NullMarked;
