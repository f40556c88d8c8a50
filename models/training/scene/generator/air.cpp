#include "air.hpp"

#include <algorithm>

namespace {
	/** How much the vapour covers, 0…1, at a place given in its own height and width. */
	float cover(const Vapour &v, float high, float wide) {
		float h = high / v.height, detail = cloudiness(wide / v.height * 6 + .8f * std::sin(5 * h), 5 * h, 5, v.seed);
		float wander = v.lean * h * h + .25f * h * (2 * noise(2.5f * h, .5f, v.seed + 3) - 1);
		float a = wide / v.height - wander;
		switch (v.form) {
			case Vapour::Form::PLUME: {
				if (h < 0) {
					return 0;
				}
				float width = (.12f + .88f * h) * v.width / v.height;
				float body = std::exp(-a * a / (width * width)) * smooth(0, .1f, h) * std::exp(-1.1f * h * h);
				return body * smooth(.25f, .75f, detail) * v.density;
			}
			case Vapour::Form::PUFF: {
				float r = std::sqrt(a * a + (h - .5f) * (h - .5f));
				return smooth(.2f, .7f, detail + .6f - 1.3f * r) * smooth(.75f, .3f, r) * v.density;
			}
			case Vapour::Form::BANK:
				return std::exp(-(h - .3f) * (h - .3f) * 6) * smooth(.25f, .8f, detail) * v.density;
			default: {
				if (h < 0 || h > 1) {
					return 0;
				}
				float lick = cloudiness(wide / v.width * 4, h * 2.5f, 3, v.seed + 5);
				float width = std::pow(1 - h, .6f) * smooth(-.08f, .12f, h) * (.2f + 1.6f * lick) * v.width / v.height;
				float body = smooth(1, .3f, std::fabs(a) / std::max(1e-3f, width));
				return body * smooth(-.1f, .5f, lick + .7f - h) * v.density;
			}
		}
	}

	Vec glowing(const Vapour &v, float thick) {
		return mix(v.colour * Vec{.7f, .25f, .1f}, v.colour + Vec{.3f, 1, .8f}, smooth(.3f, 1.1f, thick));
	}

	void add(Frame &frame, const Scene &scene, const Vapour &v) {
		const Camera &c = scene.camera;
		float depth = dot(v.foot - c.at, c.forward), pixel = 1.f / frame.side;
		if (depth < .1f) {
			return;
		}
		bool burns = v.form == Vapour::Form::FLAME;
		for (int y = 0; y < frame.side; y++) {
			for (int x = 0; x < frame.side; x++) {
				int i = y * frame.side + x;
				float before = smooth(1.03f, .97f, frame.nearness[i] * depth);
				if (before <= 0) {
					continue;
				}
				Vec p = c.through((x + .5f) * pixel, (y + .5f) * pixel, pixel).at(depth) - v.foot;
				float a = before * clamp(cover(v, p.y, p.x), 0, .97f);
				if (a <= .002f) {
					continue;
				}
				frame.colour[i] = mix(frame.colour[i], burns ? glowing(v, a) : v.colour, a);
				if (!burns) {
					frame.vapour[i] = 1 - (1 - frame.vapour[i]) * (1 - a);
				} else if (a > .4f) {
					frame.kinds[i] = FIRE;
					frame.nearness[i] = 1 / depth;
				}
			}
		}
	}
}

void addVapours(Frame &frame, const Scene &scene) {
	std::vector<Vapour> ordered = scene.vapours;
	std::sort(ordered.begin(), ordered.end(), [](const Vapour &a, const Vapour &b) { return a.foot.z > b.foot.z; });
	for (const Vapour &v : ordered) {
		add(frame, scene, v);
	}
}
