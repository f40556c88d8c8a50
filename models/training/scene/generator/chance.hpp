#pragma once

#include <cmath>
#include <cstdint>

#include "vector.hpp"

/** Numbers drawn one after the other, fixed by the seed (SplitMix64, Steele et al. 2014). */
class Chance {
	uint64_t state;

public:
	explicit Chance(uint64_t seed) : state(seed) {}

	uint32_t bits() {
		uint64_t z = state += 0x9E3779B97F4A7C15ull;
		z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9ull;
		z = (z ^ z >> 27) * 0x94D049BB133111EBull;
		return static_cast<uint32_t>((z ^ z >> 31) >> 32);
	}

	/** In [0, 1). */
	float unit() { return (bits() >> 8) * 0x1p-24f; }
	float in(float low, float high) { return low + (high - low) * unit(); }
	/** Every factor between is as likely as another; both limits are positive. */
	float ratio(float low, float high) { return low * std::pow(high / low, unit()); }
	int below(int count) { return static_cast<int>(bits() % static_cast<uint32_t>(count)); }
	bool is(float probability) { return unit() < probability; }
	int sign() { return is(.5f) ? 1 : -1; }
	/** Nearly normal, with mean 0 and deviation 1. */
	float normal() {
		float sum = 0;
		for (int i = 0; i < 12; i++) {
			sum += unit();
		}
		return sum - 6;
	}

	/** A colour as paint or cloth has it. */
	Vec colour(float saturation) {
		float hue = in(0, 6), pale = 1 - in(0, saturation), value = in(.15f, .95f);
		auto channel = [&](float offset) {
			float distance = std::fabs(std::fmod(hue + offset, 6.f) - 3);
			return value * mix(pale, 1, clamp(distance - 1, 0, 1));
		};
		return {channel(0), channel(4), channel(2)};
	}
};

/** A number in [0, 1) for every lattice point. */
inline float hashed(int x, int y, uint32_t seed) {
	uint32_t h = static_cast<uint32_t>(x) * 0x85EBCA6Bu ^ static_cast<uint32_t>(y) * 0xC2B2AE35u ^ seed * 0x27D4EB2Fu;
	h = (h ^ h >> 15) * 0x2C1B3C6Du;
	h = (h ^ h >> 12) * 0x297A2D39u;
	return ((h ^ h >> 15) >> 8) * 0x1p-24f;
}

/** Smooth noise of wavelength 1, in [0, 1). */
inline float noise(float x, float y, uint32_t seed) {
	float left = std::floor(x), top = std::floor(y);
	int i = static_cast<int>(left), j = static_cast<int>(top);
	float u = smooth(0, 1, x - left), v = smooth(0, 1, y - top);
	return mix(mix(hashed(i, j, seed), hashed(i + 1, j, seed), u),
			mix(hashed(i, j + 1, seed), hashed(i + 1, j + 1, seed), u), v);
}

/** Octaves of noise, each half as strong as the one before, in [0, 1). */
inline float cloudiness(float x, float y, int octaves, uint32_t seed) {
	float sum = 0, total = 0, strength = 1;
	for (int i = 0; i < octaves; i++) {
		sum += strength * noise(x, y, seed + static_cast<uint32_t>(i) * 101);
		total += strength;
		strength /= 2;
		x = 2.03f * x + 3.1f;
		y = 2.03f * y + 1.7f;
	}
	return sum / total;
}
