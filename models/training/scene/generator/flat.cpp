#include "flat.hpp"

#include <algorithm>

namespace {
	/** Everything lies in one plane, and nothing in it is a thing that could move. */
	void flatten(Frame &frame) {
		std::fill(frame.nearness.begin(), frame.nearness.end(), .5f);
		std::fill(frame.kinds.begin(), frame.kinds.end(), UNKNOWN);
		std::fill(frame.roles.begin(), frame.roles.end(), Role::GROUND);
		std::fill(frame.vapour.begin(), frame.vapour.end(), 0.f);
	}

	/** A cell: an oval that is not quite round. */
	struct Cell {
		float x, y, size, stretch, angle;
		uint32_t seed;
		Vec colour;

		/** 0 in the middle, 1 on the rim. */
		float at(float u, float v) const {
			float c = std::cos(angle), s = std::sin(angle), a = ((u - x) * c + (v - y) * s) / stretch,
				  b = (v - y) * c - (u - x) * s;
			float r = std::sqrt(a * a + b * b) / size;
			return r > 2
					? r
					: r / (.8f + .4f * noise(2 + 2 * a / (r * size + 1e-6f), 2 + 2 * b / (r * size + 1e-6f), seed));
		}
	};

	std::vector<Cell> cells(Chance &c, int count, float size, Vec tone) {
		std::vector<Cell> all;
		for (int i = 0; i < count; i++) {
			all.push_back({c.unit(), c.unit(), size * c.in(.6f, 1.4f), c.in(1, 2.2f), c.in(0, 3.14f), c.bits(),
					mix(tone, c.colour(.9f), .25f)});
		}
		return all;
	}

	template <class Paint> void each(Frame &frame, Paint paint) {
		for (int y = 0; y < frame.side; y++) {
			for (int x = 0; x < frame.side; x++) {
				paint(frame.colour[y * frame.side + x], (x + .5f) / frame.side, (y + .5f) / frame.side);
			}
		}
	}

	/** Stained or living cells on a bright ground; those in phase contrast have a halo. */
	void brightField(Frame &frame, Chance &c) {
		bool isGrey = c.is(.5f);
		Vec ground = isGrey ? Vec{1, 1, 1} * c.in(.35f, .9f) : mix(Vec{.95f, .93f, .92f}, c.colour(.3f), .15f);
		float size = c.ratio(.02f, .2f), halo = c.is(.5f) ? c.in(.1f, .5f) : 0, dark = c.in(.15f, .8f),
			  uneven = c.in(0, .25f);
		auto all = cells(c, static_cast<int>(clamp(c.in(.2f, 1.2f) / (size * size) / 8, 1, 90)), size,
				isGrey ? Vec{.3f, .3f, .3f} : c.colour(.9f));
		uint32_t seed = c.bits();
		each(frame, [&](Vec &colour, float u, float v) {
			colour = ground * (1 - uneven * ((u - .5f) * (u - .5f) + (v - .5f) * (v - .5f)) * 2);
			for (const Cell &cell : all) {
				float r = cell.at(u, v);
				if (r > 1.4f) {
					continue;
				}
				float inside = smooth(1.03f, .97f, r), rim = std::exp(-60 * (r - 1) * (r - 1));
				float grain = cloudiness(u * 6 / size, v * 6 / size, 3, cell.seed) - .5f;
				Vec body = mix(ground, cell.colour, dark) + Vec{1, 1, 1} * (.35f * grain)
						- Vec{1, 1, 1} * (.25f * dark * smooth(.4f, .3f, r));
				colour = mix(colour, body, inside * .85f) - Vec{1, 1, 1} * (.3f * dark * rim)
						+ Vec{1, 1, 1} * (halo * std::exp(-40 * (r - 1.15f) * (r - 1.15f)));
			}
			colour = colour * (.97f + .06f * noise(u * 300, v * 300, seed));
		});
	}

	/** Light from what was labelled, on black: blobs, threads and points. */
	void darkField(Frame &frame, Chance &c) {
		Vec tones[] = {{.1f, 1, .2f}, {1, .15f, .1f}, {.2f, .35f, 1}, {1, 1, 1}, {1, .2f, .9f}};
		float size = c.ratio(.02f, .15f), threads = c.is(.5f) ? c.in(.2f, .9f) : 0,
			  points = c.is(.4f) ? c.in(.3f, 1) : 0;
		int channels = 1 + c.below(3), first = c.below(5);
		std::vector<std::vector<Cell>> layers;
		for (int k = 0; k < channels; k++) {
			layers.push_back(cells(c, 3 + c.below(40), size * c.in(.4f, 1), tones[(first + k) % 5]));
		}
		uint32_t seed = c.bits();
		float base = c.in(0, .06f), scale = c.ratio(4, 20);
		each(frame, [&](Vec &colour, float u, float v) {
			colour = Vec{1, 1, 1} * (base + .03f * noise(u * 256, v * 256, seed));
			for (int k = 0; k < channels; k++) {
				float light = 0;
				for (const Cell &cell : layers[k]) {
					float r = cell.at(u, v);
					light = std::max(light,
							r < 2 ? std::exp(-1.5f * r * r * r)
											* (.5f + .7f * cloudiness(u * 5 / size, v * 5 / size, 3, cell.seed))
								  : 0);
				}
				float warp = cloudiness(u * scale * .5f, v * scale * .5f, 3, seed + 20 + k);
				float thread =
						1 - std::fabs(2 * cloudiness(u * scale + 3 * warp, v * scale - 3 * warp, 4, seed + 40 + k) - 1);
				light += threads * std::pow(thread, 30.f) * smooth(.45f, .65f, warp)
						+ (hashed(int(u * 90), int(v * 90), seed + k) > .985f ? points * .8f : 0);
				colour += tones[(first + k) % 5] * light;
			}
		});
	}

	/** Stained tissue or a ground surface: texture from rim to rim. */
	void tissue(Frame &frame, Chance &c) {
		Vec a = c.is(.6f) ? Vec{.92f, .7f, .82f} : c.colour(.4f), b = c.is(.6f) ? Vec{.45f, .25f, .55f} : c.colour(.6f);
		bool isGrey = c.is(.35f);
		float scale = c.ratio(4, 24);
		auto nuclei = cells(c, 60, .25f / scale, b * .6f);
		uint32_t seed = c.bits();
		each(frame, [&](Vec &colour, float u, float v) {
			float warp = cloudiness(u * scale * .4f, v * scale * .4f, 3, seed);
			float t = cloudiness(u * scale + 4 * warp, v * scale + 2 * warp, 6, seed + 30);
			colour = mix(a, b, smooth(.35f, .65f, t));
			for (const Cell &cell : nuclei) {
				colour = mix(colour, cell.colour, .8f * smooth(1.05f, .9f, cell.at(u, v)));
			}
			colour = isGrey ? Vec{1, 1, 1} * mean(colour) : colour;
		});
	}

	/** Ink along the edges of depth, shape and tone, on paper; perhaps with flat colours between. */
	void ink(Frame &frame, const Frame &shown, Chance &c) {
		int side = frame.side;
		Vec paper = mix(Vec{.97f, .96f, .93f}, c.colour(.2f), c.is(.3f) ? .3f : .05f),
			line = c.is(.8f) ? Vec{.08f, .08f, .1f} : c.colour(.8f) * .6f;
		float colours = c.is(.4f) ? c.in(.4f, 1) : 0, hatching = c.is(.5f) ? c.in(.3f, 1) : 0, levels = 2 + c.below(4);
		float brightest = .02f;
		for (const Vec &v : shown.colour) {
			brightest = std::max(brightest, std::min(2.f, mean(v)));
		}
		auto tone = [&](int i) { return std::pow(clamp(mean(shown.colour[i]) / brightest, 0, 1), .45f); };
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				int i = y * side + x, right = y * side + std::min(x + 1, side - 1),
					below = std::min(y + 1, side - 1) * side + x;
				auto edge = [&](int j) {
					float a = shown.nearness[i], b = shown.nearness[j];
					return std::fabs(a - b) / (std::max(a, b) + .01f) * 5 + std::fabs(tone(i) - tone(j)) * 2.2f
							+ (shown.roles[i] != shown.roles[j] ? 1 : 0);
				};
				float stroke = smooth(.35f, .8f, edge(right) + edge(below));
				float shadow = hatching * smooth(.5f, .15f, tone(i));
				bool isHatched = std::fmod(x + y + 2 * noise(x * .1f, y * .1f, 3), 5.f) < 1.6f;
				Vec flat = shown.colour[i] * (1 / brightest);
				auto step = [&](float value) {
					return std::round(std::pow(clamp(value, 0, 1), .45f) * levels) / levels;
				};
				Vec ground = mix(paper, Vec{step(flat.x), step(flat.y), step(flat.z)}, colours);
				frame.colour[i] =
						mix(ground, line, std::max(stroke, isHatched ? shadow : 0)) * (.98f + .04f * hashed(x, y, 5));
			}
		}
	}

	/** Axes and curves or bars, as figures in papers have them. */
	void chart(Frame &frame, Chance &c) {
		Vec paper = c.is(.8f) ? Vec{1, 1, 1} : c.colour(.3f);
		int series = 1 + c.below(4);
		bool hasBars = c.is(.4f);
		std::vector<Vec> tones;
		for (int k = 0; k < series; k++) {
			tones.push_back(c.colour(.9f));
		}
		uint32_t seed = c.bits();
		float ticks = 4 + c.below(6);
		each(frame, [&](Vec &colour, float u, float v) {
			colour = paper;
			bool inside = u > .12f && u < .95f && v > .06f && v < .88f;
			for (int k = 0; k < series && inside; k++) {
				float t = (u - .12f) / .83f,
					  value = .85f - .7f * cloudiness(hasBars ? std::floor(t * 8) : 4 * t, k * 3.f, 3, seed + k);
				bool isBar = std::fmod(t * 8, 1.f) > .15f + .7f * k / series
						&& std::fmod(t * 8, 1.f) < .15f + .7f * (k + 1) / series;
				if (hasBars ? isBar && v > value : std::fabs(v - value) < .006f) {
					colour = tones[k];
				}
			}
			bool isAxis = (std::fabs(u - .12f) < .003f && v < .88f && v > .06f)
					|| (std::fabs(v - .88f) < .003f && u > .12f && u < .95f);
			bool isText = (v > .9f && v < .93f && inside == false && std::fmod(u * ticks, 1.f) < .35f && u > .12f
								  && hashed(int(u * 160), int(v * 160), seed) > .45f)
					|| (u < .1f && u > .04f && std::fmod(v * ticks, 1.f) < .12f
							&& hashed(int(u * 160), int(v * 160), seed) > .45f);
			if (isAxis || isText) {
				colour = {.1f, .1f, .1f};
			}
		});
	}
}

void paintFlat(Frame &frame, Scene &scene) {
	Chance &c = scene.chance;
	float k = c.unit();
	if (scene.medium == Medium::SPECIMEN) {
		k < .4f ? brightField(frame, c) : k < .75f ? darkField(frame, c) : tissue(frame, c);
	} else if (k < .8f) {
		Frame shown = frame;
		ink(frame, shown, c);
	} else {
		chart(frame, c);
	}
	flatten(frame);
}
