package io.followthrough.reminder.weekly;

import java.io.ByteArrayOutputStream;
import java.util.List;

import ar.com.hjg.pngj.ImageInfo;
import ar.com.hjg.pngj.ImageLineHelper;
import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngWriter;

/**
 * Draws shares as bars, each on a pale one that stands for the whole; without any words, because those would need a font. A pale bar
 * without a share in it is a zero, no bar at all is no share.
 */
final class BarChart {

    static final int HEIGHT = 120;
    private static final int BAR = 44;
    private static final int GAP = 16;
    private static final int MARGIN = 10;
    private static final int WHITE = 0xffffff;
    private static final int PALE = 0xd9e0ea;
    private static final int BLUE = 0x1d4ed8;
    private static final int LINE = 0x5b6675;
    private static final int BITS = 8;

    private BarChart() {}

    static int width(int bars) {
        return 2 * MARGIN + bars * (BAR + GAP) - GAP;
    }

    /** @param shares from 0 to 1; null for none */
    static byte[] png(List<Double> shares) {
        ImageInfo size = new ImageInfo(width(shares.size()), HEIGHT, BITS, false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter writer = new PngWriter(bytes, size);
        for (int y = 0; y < HEIGHT; y++) {
            ImageLineInt line = new ImageLineInt(size);
            for (int x = 0; x < size.cols; x++) {
                ImageLineHelper.setPixelRGB8(line, x, colour(shares, x, y));
            }
            writer.writeRow(line);
        }
        writer.end();
        return bytes.toByteArray();
    }

    private static int colour(List<Double> shares, int x, int y) {
        int foot = HEIGHT - MARGIN;
        if (y == foot && x >= MARGIN / 2 && x < width(shares.size()) - MARGIN / 2) {
            return LINE;
        }
        int bar = (x - MARGIN) / (BAR + GAP);
        boolean isInBar = x >= MARGIN && (x - MARGIN) % (BAR + GAP) < BAR && bar < shares.size() && y >= MARGIN && y < foot;
        if (!isInBar || shares.get(bar) == null) {
            return WHITE;
        }
        return foot - y <= Math.round(shares.get(bar) * (foot - MARGIN)) ? BLUE : PALE;
    }
}
