package io.followthrough.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.runtime.LaunchMode;

/** The addresses of our own styles and scripts, which change with what is in them: {@code {asset:at('charts.js')}}. */
@TemplateExtension(namespace = "asset")
public final class Assets {

    static final String VERSION = "v";

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final Map<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** @throws IllegalArgumentException when there is no such file */
    public static String at(String file) {
        return LaunchMode.current().isDev() ? address(file) : ADDRESSES.computeIfAbsent(file, Assets::address);
    }

    private static String address(String file) {
        try (InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + file)) {
            if (content == null) {
                throw new IllegalArgumentException("There is no asset " + file);
            }
            CRC32C sum = new CRC32C();
            sum.update(content.readAllBytes());
            byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt((int) sum.getValue()).array();
            return "/assets/" + file + "?" + VERSION + "=" + HexFormat.of().formatHex(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
