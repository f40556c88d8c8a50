#include "atlas.hpp"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <stdexcept>

Atlas::Atlas(const std::string &path) {
	std::ifstream file(path, std::ios::binary);
	char magic[4];
	int32_t count = 0;
	file.read(magic, 4).read(reinterpret_cast<char *>(&count), 4);
	if (!file || std::memcmp(magic, "BATL", 4) != 0 || count <= 0) {
		throw std::runtime_error(path + " is no atlas: make it with atlas.py");
	}
	std::vector<uint8_t> classes(count);
	file.read(reinterpret_cast<char *>(classes.data()), count);
	stride = 0;
	for (int level = 0; level < LEVELS; level++) {
		starts[level] = stride;
		stride += 4 * static_cast<size_t>(SIDE >> level) * (SIDE >> level);
	}
	texels.resize(stride * count);
	for (int i = 0; i < count; i++) {
		uint8_t *tile = &texels[stride * i];
		file.read(reinterpret_cast<char *>(tile), 4 * SIDE * SIDE);
		shrink(tile);
		byClass.at(classes[i]).push_back(i);
	}
	if (!file || byClass[0].empty()) {
		throw std::runtime_error(path + " ends too early: make it again with atlas.py");
	}
}

void Atlas::shrink(uint8_t *tile) {
	for (int level = 1; level < LEVELS; level++) {
		int side = SIDE >> level;
		const uint8_t *from = tile + starts[level - 1];
		uint8_t *to = tile + starts[level];
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++, to += 4) {
				const uint8_t *a = from + 4 * (2 * y * 2 * side + 2 * x), *b = a + 8 * side;
				for (int c = 0; c < 4; c++) {
					to[c] = static_cast<uint8_t>((a[c] + a[c + 4] + b[c] + b[c + 4] + 2) / 4);
				}
			}
		}
	}
}

int Atlas::pick(Tile kind, Chance &chance) const {
	const auto &some = byClass[static_cast<int>(kind)];
	const auto &tiles = some.empty() ? byClass[0] : some;
	return tiles[chance.below(static_cast<int>(tiles.size()))];
}

Sample Atlas::at(int tile, float u, float v, float level, bool repeats) const {
	auto fold = [repeats](float x) {
		if (!repeats) {
			return clamp(x, 0, 1);
		}
		float whole = std::floor(x / 2) * 2;
		return x - whole < 1 ? x - whole : 2 - (x - whole);
	};
	int l = static_cast<int>(clamp(level + .5f, 0, LEVELS - 1));
	int side = SIDE >> l;
	float x = clamp(fold(u) * side - .5f, 0, side - 1.f), y = clamp(fold(v) * side - .5f, 0, side - 1.f);
	int left = static_cast<int>(x), top = static_cast<int>(y);
	int right = std::min(left + 1, side - 1), bottom = std::min(top + 1, side - 1);
	const uint8_t *base = &texels[stride * tile + starts[l]];
	float value[4];
	for (int c = 0; c < 4; c++) {
		auto texel = [&](int i, int j) { return static_cast<float>(base[4 * (j * side + i) + c]); };
		value[c] = mix(mix(texel(left, top), texel(right, top), x - left),
						   mix(texel(left, bottom), texel(right, bottom), x - left), y - top)
				/ 255;
	}
	return {{value[0], value[1], value[2]}, value[3]};
}
