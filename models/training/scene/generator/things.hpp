#pragma once

#include "scene.hpp"

/** Puts things into a scene; all that one maker makes has one role. */
class Things {
	Scene &scene;
	Chance &chance;
	Role role;

	Box &box(uint8_t kinds, Vec centre, Vec half, float facing, const Surface &surface);
	Ellipsoid &ball(uint8_t kinds, Vec centre, Vec half, float facing, const Surface &surface);
	Capsule &rod(uint8_t kinds, Vec from, Vec to, float thickness, const Surface &surface);
	void head(Vec centre, float size, float facing, const Surface &skin);

public:
	Things(Scene &scene, Role role) : scene(scene), chance(scene.chance), role(role) {}

	/** A tile, a tint or both, matt or shiny. */
	Surface look(Tile kind = Tile::MATERIAL);
	/** A tint with a little of a tile in it. */
	Surface paint(Vec tint, float texture);

	/** A cut-out of the atlas, standing. */
	Standee &standee(Tile kind, Vec base, float width, float height);
	/** A shape with a random outline, standing or floating. */
	Standee &pebble(Vec base, float width, float height);
	void person(Vec base, float height, float facing);
	void animal(Vec base, float size, float facing);
	/** A head of fur that looks at the viewer. */
	void animalFace(Vec centre, float size, float facing);
	void tree(Vec base, float height);
	/** Stems with leaves that hide one another. */
	void plant(Vec base, float height);
	void table(Vec base, float size);
	/** A cup, a bowl or a vase; returns the height of its rim. */
	float vessel(Vec base, float size);
	/** Something of this size; returns whether something could rise from it. */
	void any(Vec base, float size);
	void fence(Vec from, Vec to, float height);
	void wires(Vec from, Vec to, float sag, int count);
	void flag(Vec base, float height);
	void curtain(Vec top, float width, float height, float facing);
	/** A front with rows of windows, along x before it is turned. */
	void front(Vec base, float width, float height, float facing);
	void lantern(Vec base, float height);
};
