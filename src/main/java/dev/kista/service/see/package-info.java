/// What an env file or a Compose file really gives those who read it: Docker Compose, `docker run`,
/// npm's dotenv, python-dotenv, a shell, systemd, Kestra.
@NullMarked
package dev.kista.service.see;

import org.jspecify.annotations.NullMarked;
