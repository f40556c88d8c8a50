#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "chance.hpp"

/** What a tile shows; the order is that of atlas.py. */
enum class Tile { MATERIAL, CUTOUT, PHOTO, PLANT, SKY, WALL, ANIMAL, WATER };

/** A colour as stored, gamma included, and how much it covers. */
struct Sample {
	Vec colour;
	float alpha;
};

/** Square textures at several sizes. */
class Atlas {
	static constexpr int SIDE = 256, LEVELS = 9;

	std::vector<uint8_t> texels;
	std::array<size_t, LEVELS> starts;
	size_t stride;
	std::array<std::vector<int>, 8> byClass;

	void shrink(uint8_t *tile);

public:
	explicit Atlas(const std::string &path);

	/** Any tile of this class. */
	int pick(Tile kind, Chance &chance) const;

	/** The tile at (u, v), 0…1 across it, mirrored beyond if it repeats; level 0 is the finest. */
	Sample at(int tile, float u, float v, float level, bool repeats) const;
};

/** Displayed values made linear, roughly. */
inline Vec linear(Vec displayed) { return displayed * displayed; }
