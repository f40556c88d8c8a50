#pragma once

#include <cstdint>
#include <vector>

#include "scene.hpp"

/** A finished square picture with what is known about each pixel. */
struct Frame {
	int side;
	/** Linear light. */
	std::vector<Vec> colour;
	/** Inverse depth; 0 is the sky. */
	std::vector<float> nearness;
	std::vector<uint8_t> kinds;
	std::vector<Role> roles;
	/** How much steam or smoke covers, 0…1. */
	std::vector<float> vapour;

	explicit Frame(int size)
			: side(size), colour(size * size), nearness(size * size), kinds(size * size), roles(size * size),
			  vapour(size * size) {}

	int pixels() const { return side * side; }
};
