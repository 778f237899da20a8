/// How fast Kista is, by JMH. `mvn -P bench verify` runs all of it, `-Dbench=Dotenv` a part.
package dev.kista.bench;
