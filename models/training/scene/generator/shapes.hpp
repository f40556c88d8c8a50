#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

#include "atlas.hpp"

/** What a thing is in the picture; a higher one stands out more. */
enum class Role : uint8_t { GROUND, SCENERY, THING, SUBJECT };

/** What could move, as bits, since hair is living and cloth at once. */
enum Kind : uint8_t { RIGID = 0, SKY = 1, WATER = 2, FOLIAGE = 4, LIVING = 8, CLOTH = 16, FIRE = 32, UNKNOWN = 128 };

struct Ray {
	Vec origin, direction;
	/** The width of a pixel per unit of distance. */
	float spread;

	Vec at(float t) const { return origin + direction * t; }
};

/** Where a ray meets a shape; u and v are in the surface's own units. */
struct Hit {
	float t;
	Vec normal;
	float u, v;
};

/** What a shape looks like. */
struct Surface {
	int tile = 0;
	/** Tiles per unit of u and v, and where they begin. */
	float repeatU = 1, repeatV = 1, offsetU = 0, offsetV = 0;
	Vec tint{1, 1, 1};
	/** How much the tile counts beside the tint, how strongly the surface shines and how much light it gives itself. */
	float texture = 1, gloss = 0, glow = 0;
};

/** A body or sheet that rays can meet. */
struct Shape {
	Surface surface;
	Role role = Role::GROUND;
	uint8_t kinds = RIGID;
	/** A sphere around it; a radius of INFINITE means that there is none. */
	Vec centre;
	float radius = INFINITE;
	bool castsShadow = true;
	/** Leaves and cut-outs are lit from both sides. */
	bool isThin = false;
	/** Its tile is laid over it once. */
	bool fitsTile = false;

	static constexpr float INFINITE = 1e9f;

	virtual ~Shape() = default;
	virtual bool meet(const Ray &ray, float farthest, Hit &hit) const = 0;
};

/** A piece of a plane: a rectangle, an oval, or a course that winds along its second axis. */
struct Patch : Shape {
	enum class Outline { RECTANGLE, OVAL, WINDING };

	Vec normal, across, along;
	float halfWidth = INFINITE, halfLength = INFINITE;
	Outline outline = Outline::RECTANGLE;
	uint32_t seed = 0;
	/** Folds of cloth: their depth in metres and how many there are per unit of width. */
	float fold = 0, folds = 0;

	Patch(Vec centre, Vec normal, Vec along);
	/** Ends the plane. */
	Patch &cut(float halfWidth, float halfLength, Outline outline = Outline::RECTANGLE);
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;

private:
	bool covers(float a, float b) const;
};

struct Box : Shape {
	Vec half;
	Turn turn;

	Box(Vec centre, Vec half, float facing);
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;
};

struct Ellipsoid : Shape {
	Vec half;
	Turn turn;
	/** Leaves: how many clumps there are around it; 0 is smooth. */
	float clumps = 0;
	uint32_t seed = 0;

	Ellipsoid(Vec centre, Vec half, float facing);
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;
};

/** A rod with round ends. */
struct Capsule : Shape {
	Vec from, to;
	float thickness;

	Capsule(Vec from, Vec to, float thickness);
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;
};

/** An upright picture that its alpha, or a random outline, cuts out; it may bulge towards the viewer. */
struct Standee : Shape {
	const Atlas *atlas;
	Vec base;
	float halfWidth, height, bulge = 0;
	Turn turn;
	/** Amplitudes and phases of the outline; none means that the alpha cuts. */
	std::vector<std::array<float, 2>> outline;

	Standee(const Atlas &atlas, int tile, Vec base, float width, float height, float facing);
	/** Gives it a random outline. */
	Standee &shaped(Chance &chance, float roughness);
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;
};

/** The skyline of mountains or woods, an upright sheet without end. */
struct Ridge : Shape {
	float distance, height, variation, frequency;
	int octaves;
	uint32_t seed;

	Ridge(float distance, float height, float variation, float frequency, int octaves, uint32_t seed);
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;
};

/** Hilly ground. */
struct Terrain : Shape {
	float base = 0, variation, frequency;
	uint32_t seed;

	Terrain(float variation, float frequency, uint32_t seed);
	float heightAt(float x, float z) const;
	bool meet(const Ray &ray, float farthest, Hit &hit) const override;
};
