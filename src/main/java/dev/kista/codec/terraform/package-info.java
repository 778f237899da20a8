/// Kestra's provider for Terraform: `kestra_namespace_secret` resources.
@NullMarked
package dev.kista.codec.terraform;

import org.jspecify.annotations.NullMarked;
