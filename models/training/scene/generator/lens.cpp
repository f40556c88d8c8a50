#include "lens.hpp"

#include <algorithm>
#include <numeric>

namespace {
	constexpr int TAPS = 44;

	float sharpNearness(const Frame &frame, Scene &scene) {
		float most = *std::max_element(frame.nearness.begin(), frame.nearness.end()), sum = 0;
		int count = 0;
		for (int i = 0; i < frame.pixels(); i++) {
			if (frame.roles[i] == Role::SUBJECT) {
				sum += frame.nearness[i];
				count++;
			}
		}
		if (count > frame.pixels() / 1000 && scene.chance.is(.85f)) {
			return sum / count;
		}
		int x = static_cast<int>(frame.side * scene.chance.in(.2f, .8f)),
			y = static_cast<int>(frame.side * scene.chance.in(.3f, .8f));
		return std::max(frame.nearness[y * frame.side + x], .05f * most);
	}

	/** The blur of bright light in lens and eye. */
	std::vector<Vec> halo(const std::vector<Vec> &colour, int side, float exposure) {
		std::vector<Vec> bright(colour.size());
		for (size_t i = 0; i < colour.size(); i++) {
			Vec c = colour[i] * exposure;
			bright[i] = c * smooth(1, 3, mean(c));
		}
		int radius = std::max(1, side / 28);
		for (int pass = 0; pass < 4; pass++) {
			int step = pass % 2 ? side : 1, across = pass % 2 ? 1 : side;
			std::vector<Vec> line(side);
			for (int k = 0; k < side; k++) {
				Vec sum;
				for (int i = -radius; i < side; i++) {
					sum += i + radius < side ? bright[k * across + (i + radius) * step] : Vec{};
					sum += i - radius - 1 >= 0 ? bright[k * across + (i - radius - 1) * step] * -1 : Vec{};
					if (i >= 0) {
						line[i] = sum * (1.f / (2 * radius + 1));
					}
				}
				for (int i = 0; i < side; i++) {
					bright[k * across + i * step] = line[i];
				}
			}
		}
		return bright;
	}
}

void focus(Frame &frame, Scene &scene) {
	if (!scene.chance.is(scene.openLens)) {
		return;
	}
	float most = *std::max_element(frame.nearness.begin(), frame.nearness.end());
	float sharp = std::max(sharpNearness(frame, scene), .02f * most), widest = frame.side * .04f;
	float strength = frame.side / 256.f * scene.chance.ratio(2, 14) / sharp * std::min(1.f, 3 * sharp / most + .2f);
	std::vector<float> blur(frame.pixels());
	for (int i = 0; i < frame.pixels(); i++) {
		blur[i] = clamp(strength * std::fabs(frame.nearness[i] - sharp) - .25f, 0, widest);
	}
	std::vector<Vec> result(frame.pixels());
	for (int y = 0; y < frame.side; y++) {
		for (int x = 0; x < frame.side; x++) {
			int i = y * frame.side + x;
			Vec sum = frame.colour[i];
			float total = 1;
			for (int k = 1; k < TAPS; k++) {
				float r = widest * std::sqrt(k / static_cast<float>(TAPS));
				float angle = 2.39996f * k + 6.28f * hashed(x, y, 11);
				int u = x + static_cast<int>(std::lround(r * std::cos(angle))),
					v = y + static_cast<int>(std::lround(r * std::sin(angle)));
				if (u < 0 || v < 0 || u >= frame.side || v >= frame.side) {
					continue;
				}
				int j = v * frame.side + u;
				// What lies behind spreads no farther than the pixel itself does; what lies before spreads freely.
				bool isBefore = frame.nearness[j] > frame.nearness[i] * 1.02f;
				float spread = isBefore ? blur[j] : std::min(blur[j], blur[i]);
				float weight = clamp(spread - r + 1, 0, 1) / std::max(1.f, spread * spread * .15f)
						* std::max(1.f, blur[i] * blur[i] * .15f);
				sum += frame.colour[j] * weight;
				total += weight;
			}
			result[i] = sum * (1 / total);
		}
	}
	frame.colour = std::move(result);
}

std::vector<uint8_t> develop(const Frame &frame, Scene &scene) {
	float average = 0;
	for (const Vec &c : frame.colour) {
		average += std::min(2.f, mean(c)) / frame.pixels();
	}
	Chance &chance = scene.chance;
	float wanted = scene.sky.isNight ? chance.ratio(.04f, .16f) : chance.ratio(.18f, .42f);
	float exposure = clamp(wanted / std::max(average, .01f), .4f, 6), vignette = chance.is(.4f) ? chance.in(0, .5f) : 0;
	bool flat = scene.medium != Medium::PHOTO;
	std::vector<Vec> glow = halo(frame.colour, frame.side, exposure);
	std::vector<uint8_t> bytes;
	bytes.reserve(3 * frame.pixels());
	float middle = frame.side / 2.f;
	for (int i = 0; i < frame.pixels(); i++) {
		float x = i % frame.side / middle - 1, y = i / frame.side / middle - 1;
		Vec c = flat ? frame.colour[i]
					 : (frame.colour[i] * exposure + glow[i] * .25f) * (1 - vignette * (x * x + y * y) / 2);
		for (float value : {c.x, c.y, c.z}) {
			value = std::max(0.f, value);
			float stored = flat ? value : std::pow(value / (1 + .18f * value), 1 / 2.2f);
			bytes.push_back(static_cast<uint8_t>(255 * std::min(1.f, stored) + .5f));
		}
	}
	return bytes;
}
