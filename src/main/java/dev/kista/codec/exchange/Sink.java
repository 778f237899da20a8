package dev.kista.codec.exchange;

import dev.kista.codec.NamedValue;
import dev.kista.codec.PlainKeys;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.KestraExport;
import dev.kista.model.SecretKey;

import java.util.List;
import java.util.function.UnaryOperator;

/// Who gets the secrets in the end, and so under which names and in which form.
enum Sink {
    /// Any program: keys and values as they are.
    PROGRAM {
        @Override
        List<NamedValue> values(List<PlainSecret> secrets) {
            return map(secrets, key -> key, value -> value);
        }

        @Override
        List<Problem> check(List<PlainSecret> secrets) {
            return PlainKeys.check(secrets);
        }
    },
    /// Open-source Kestra, by its variables.
    KESTRA {
        @Override
        List<NamedValue> values(List<PlainSecret> secrets) {
            return KestraExport.variables(secrets, Base64Text::encode);
        }
    },
    /// Somebody who looks at Kestra's variables with their values in clear.
    KESTRA_IN_CLEAR {
        @Override
        List<NamedValue> values(List<PlainSecret> secrets) {
            return KestraExport.variables(secrets, value -> value);
        }
    },
    /// The secrets of a namespace of Kestra's Enterprise Edition, by its API.
    NAMESPACE {
        @Override
        List<NamedValue> values(List<PlainSecret> secrets) {
            return map(secrets, key -> SecretKey.of(key).text(), value -> value);
        }
    };

    /// Names and values for secrets that [#check(List)] let through, in their order.
    abstract List<NamedValue> values(List<PlainSecret> secrets);

    /// Every reason why the secrets cannot be there, whatever the format.
    List<Problem> check(List<PlainSecret> secrets) {
        return KestraExport.check(secrets);
    }

    private static List<NamedValue> map(
            List<PlainSecret> secrets, UnaryOperator<String> name, UnaryOperator<String> value) {
        return secrets.stream()
                .map(each -> new NamedValue(name.apply(each.key()), value.apply(each.value())))
                .toList();
    }
}
