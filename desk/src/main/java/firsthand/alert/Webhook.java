package firsthand.alert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import firsthand.library.Alert;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is posted for an alert, signed as Standard Webhooks (standardwebhooks.com) says, so that
/// its receivers' libraries check it.
final class Webhook {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PREFIX = "whsec_";

    private Webhook() {}

    static byte[] body(Alert alert) {
        ObjectNode body = JSON.createObjectNode();
        body.put("type", "firsthand.alert");
        body.put("timestamp", alert.at().toString());
        body.set("data", AlertJson.of(alert));
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// `webhook-id` stays the same when an alert is sent again: a receiver that has seen it drops
    /// it.
    static Map<String, String> headers(
            Alert alert, byte[] body, Optional<String> secret, Instant now) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", alert.mark());
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        secret.ifPresent(
                s -> headers.put("webhook-signature", signature(s, alert.mark(), now, body)));
        return headers;
    }

    /// `v1,` and the HMAC-SHA256 of id, time and body in Base64.
    static String signature(String secret, String id, Instant now, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key(secret), "HmacSHA256"));
            mac.update((id + "." + now.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA256", e);
        }
    }

    /// `whsec_` and Base64 as the standard has it, else the letters themselves.
    private static byte[] key(String secret) {
        if (secret.startsWith(PREFIX)) {
            try {
                return Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            } catch (IllegalArgumentException e) {
                // no Base64 behind it: taken as it is
            }
        }
        return secret.getBytes(StandardCharsets.UTF_8);
    }
}
