package org.breathe.samples;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.measure.Calibration;
import ij.process.ByteProcessor;
import ij.process.LUT;
import ij.process.ShortProcessor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Makes the samples that nobody photographed; run with the folder to write them to. */
public final class SyntheticSamples {
    private static final Color[] COLOURS = {Color.CYAN, Color.GREEN, Color.MAGENTA};
    private static final Color INK = new Color(28, 26, 32);

    private SyntheticSamples() {}

    /** Writes {@code cell-layers.tif}, {@code division.tif} and {@code bench.png} into a folder. */
    public static void main(String[] folder) throws IOException {
        Path samples = Path.of(folder[0]);
        new FileSaver(cellLayers())
                .saveAsTiff(samples.resolve("cell-layers.tif").toString());
        new FileSaver(division()).saveAsTiff(samples.resolve("division.tif").toString());
        ImageIO.write(bench(), "png", samples.resolve("bench.png").toFile());
    }

    /** A cell through 9 depths: nucleus, fibres and vesicles, each channel out of focus above and below its things. */
    static ImagePlus cellLayers() {
        int size = 96;
        int slices = 9;
        double[][] vesicles = vesicles(size);
        Random photons = new Random(11);
        ImageStack stack = new ImageStack(size, size);
        for (int z = 0; z < slices; z++) {
            for (int channel = 0; channel < 3; channel++) {
                ShortProcessor slice = new ShortProcessor(size, size);
                for (int y = 0; y < size; y++) {
                    for (int x = 0; x < size; x++) {
                        double light = switch (channel) {
                            case 0 -> nucleus(x, y, z);
                            case 1 -> fibres(x, y, z);
                            default -> spots(vesicles, x, y, z);
                        };
                        slice.set(x, y, 64 * poisson(4 + 90 * light, photons));
                    }
                }
                stack.addSlice("z=" + (z + 1), slice);
            }
        }
        ImagePlus image = new ImagePlus("cell-layers", stack);
        image.setDimensions(3, slices, 1);
        CompositeImage composite = new CompositeImage(image, CompositeImage.COMPOSITE);
        LUT[] luts = new LUT[3];
        for (int c = 0; c < 3; c++) {
            luts[c] = LUT.createLutFromColor(COLOURS[c]);
            luts[c].min = 200;
            luts[c].max = 6000;
        }
        composite.setLuts(luts);
        calibrate(composite.getCalibration(), 0.2, 0.6);
        return composite;
    }

    /** A cell that parts in two within 8 frames, 5 minutes apart. */
    static ImagePlus division() {
        int width = 160;
        int height = 120;
        Random photons = new Random(12);
        ImageStack stack = new ImageStack(width, height);
        for (int t = 0; t < 8; t++) {
            ByteProcessor frame = new ByteProcessor(width, height);
            double apart = 4 * Math.max(0, t - 1.5);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    double left = body(x - 80 + apart, y - 60 - t, 22 - t * 0.6);
                    double right = body(x - 80 - apart, y - 60 + t, 22 - t * 0.6);
                    double still = body(x - 26, y - 30, 12) + 0.7 * body(x - 134, y - 96, 9);
                    frame.set(x, y, Math.min(255, poisson(12 + 120 * Math.max(Math.max(left, right), still), photons)));
                }
            }
            stack.addSlice("t=" + 5 * t + " min", frame);
        }
        ImagePlus image = new ImagePlus("division", stack);
        image.setDimensions(1, 1, 8);
        calibrate(image.getCalibration(), 0.4, 1);
        image.getCalibration().frameInterval = 5;
        image.getCalibration().setTimeUnit("min");
        return image;
    }

    /** A bench under a tree, in ink: somebody might sit down there. */
    static BufferedImage bench() {
        BufferedImage paper = new BufferedImage(900, 600, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = paper.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(new Color(246, 244, 238));
        pen.fillRect(0, 0, 900, 600);
        pen.setColor(INK);
        Random hand = new Random(13);
        hills(pen, hand);
        branch(pen, hand, 640, 508, -1.62, 135, 20);
        seat(pen, hand);
        grass(pen, hand);
        pen.dispose();
        return paper;
    }

    private static void calibrate(Calibration calibration, double pixel, double depth) {
        calibration.pixelWidth = pixel;
        calibration.pixelHeight = pixel;
        calibration.pixelDepth = depth;
        calibration.setUnit("micron");
    }

    private static double nucleus(int x, int y, int z) {
        double r = norm((x - 45) / 17.0, (y - 50) / 14.0, (z - 4) / 3.0);
        double chromatin = 0.75 + 0.25 * StrictMath.sin(x * 0.7 + z) * StrictMath.sin(y * 0.6);
        return chromatin / (1 + StrictMath.exp(9 * (r - 1)));
    }

    private static double fibres(int x, int y, int z) {
        double cell = 1 / (1 + StrictMath.exp(8 * (norm((x - 48) / 42.0, (y - 48) / 36.0, 0) - 1)));
        double bend = 6 * StrictMath.sin(x * 0.07);
        double comb = StrictMath.pow(0.5 + 0.5 * StrictMath.sin((y + bend + 0.35 * x) * 0.75), 6);
        return cell * (0.12 + comb) * StrictMath.exp(-(z - 1.5) * (z - 1.5) / 4);
    }

    private static double[][] vesicles(int size) {
        Random places = new Random(10);
        double[][] vesicles = new double[40][];
        for (int i = 0; i < vesicles.length; i++) {
            double angle = 2 * Math.PI * places.nextDouble();
            double reach = 20 + 18 * places.nextDouble();
            vesicles[i] = new double[] {
                size / 2.0 + reach * StrictMath.cos(angle),
                size / 2.0 + 0.85 * reach * StrictMath.sin(angle),
                1 + 6 * places.nextDouble()
            };
        }
        return vesicles;
    }

    private static double spots(double[][] vesicles, int x, int y, int z) {
        double light = 0;
        for (double[] v : vesicles) {
            double defocus = 1 + Math.abs(z - v[2]) * 1.2;
            double d = norm(x - v[0], y - v[1], 0) / (1.3 * defocus);
            light += StrictMath.exp(-d * d) / (defocus * defocus);
        }
        return light;
    }

    private static double body(double x, double y, double radius) {
        double r = norm(x / radius, y / radius, 0);
        double rim = 0.35 * StrictMath.exp(-40 * (r - 0.92) * (r - 0.92));
        return 0.6 / (1 + StrictMath.exp(14 * (r - 1))) + rim;
    }

    private static double norm(double x, double y, double z) {
        return Math.sqrt(x * x + y * y + z * z);
    }

    /** Counts photons: Knuth's product for few, a rounded normal for many. */
    private static int poisson(double mean, Random random) {
        if (mean > 40) {
            return (int) Math.max(0, Math.round(mean + Math.sqrt(mean) * random.nextGaussian()));
        }
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    private static void hills(Graphics2D pen, Random hand) {
        pen.setStroke(new BasicStroke(1.6f));
        pen.draw(new Ellipse2D.Double(150, 70, 92, 92));
        for (int hill = 0; hill < 3; hill++) {
            Path2D line = new Path2D.Double();
            double level = 300 + 55 * hill;
            line.moveTo(0, level);
            for (int x = 10; x <= 900; x += 10) {
                double y = level + 26 * StrictMath.sin(x * 0.008 + 2 * hill) + 1.2 * hand.nextGaussian();
                line.lineTo(x, y);
                if (hand.nextDouble() < 0.5) {
                    pen.setStroke(new BasicStroke(0.8f));
                    double length = 12 + 16 * hand.nextDouble();
                    pen.draw(new Line2D.Double(x, y + 4, x - 0.6 * length, y + 4 + length));
                }
            }
            pen.setStroke(new BasicStroke(1.4f + 0.5f * hill));
            pen.draw(line);
        }
    }

    private static void branch(
            Graphics2D pen, Random hand, double x, double y, double angle, double length, double width) {
        if (length < 9) {
            leaf(pen, hand, x, y);
            return;
        }
        double toX = x + length * StrictMath.cos(angle);
        double toY = y + length * StrictMath.sin(angle);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x, y, toX, toY));
        int children = hand.nextDouble() < 0.3 ? 3 : 2;
        for (int i = 0; i < children; i++) {
            double turn = (i - (children - 1) / 2.0) * 0.75 + 0.18 * hand.nextGaussian();
            branch(pen, hand, toX, toY, angle + turn, length * (0.68 + 0.12 * hand.nextDouble()), width * 0.64);
        }
    }

    private static void leaf(Graphics2D pen, Random hand, double x, double y) {
        double size = 3 + 4 * hand.nextDouble();
        pen.setStroke(new BasicStroke(1));
        Ellipse2D leaf = new Ellipse2D.Double(x - size, y - size / 2, 2 * size, size);
        if (hand.nextDouble() < 0.4) {
            pen.fill(leaf);
        } else {
            pen.draw(leaf);
        }
    }

    private static void seat(Graphics2D pen, Random hand) {
        for (int board = 0; board < 3; board++) {
            board(pen, hand, 290, 405 + 20 * board, 250, 11);
        }
        board(pen, hand, 276, 470, 282, 14);
        for (double x : new double[] {308, 514}) {
            pen.setStroke(new BasicStroke(7, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            pen.draw(new Line2D.Double(x, 400, x, 470));
            pen.draw(new Line2D.Double(x - 8, 484, x - 12, 540));
            pen.draw(new Line2D.Double(x + 12, 484, x + 16, 532));
        }
        pen.setStroke(new BasicStroke(0.9f));
        for (int i = 0; i < 60; i++) {
            double x = 270 + 5 * i;
            pen.draw(new Line2D.Double(x, 540 + 4 * hand.nextDouble(), x + 34, 548 + 8 * hand.nextDouble()));
        }
    }

    private static void board(Graphics2D pen, Random hand, double x, double y, double width, double height) {
        Path2D outline = new Path2D.Double();
        outline.moveTo(x, y + hand.nextGaussian());
        outline.lineTo(x + width, y + hand.nextGaussian());
        outline.lineTo(x + width, y + height + hand.nextGaussian());
        outline.lineTo(x, y + height + hand.nextGaussian());
        outline.closePath();
        pen.setColor(new Color(214, 210, 200));
        pen.fill(outline);
        pen.setColor(INK);
        pen.setStroke(new BasicStroke(2));
        pen.draw(outline);
    }

    private static void grass(Graphics2D pen, Random hand) {
        pen.setStroke(new BasicStroke(1.1f));
        for (int i = 0; i < 900; i++) {
            double x = 900 * hand.nextDouble();
            double y = 500 + 100 * Math.sqrt(hand.nextDouble());
            double length = 6 + (y - 480) / 6;
            pen.draw(new Line2D.Double(x, y, x + 5 * hand.nextGaussian(), y - length * hand.nextDouble()));
        }
    }
}
