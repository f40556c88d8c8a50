#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "shapes.hpp"

/** What the picture is made of. */
enum class Medium : uint8_t { PHOTO, DRAWING, SPECIMEN };

struct Camera {
	Vec at, right, up, forward;
	/** Focal length and principal point, in picture widths. */
	float focal = 1, centreX = .5f, centreY = .5f;

	/** The ray through a point of the square picture, 0…1 from its top left; its t is the depth. */
	Ray through(float x, float y, float pixel) const {
		return {at, forward + right * ((x - centreX) / focal) - up * ((y - centreY) / focal), pixel / focal};
	}
	/** How high above the camera's foot the middle of the picture lies at this depth. */
	float heightAt(float depth) const { return at.y + depth * forward.y / forward.z; }
};

struct Sky {
	Vec top{.2f, .4f, .8f}, horizon{.8f, .9f, 1};
	/** The share of sky that clouds cover, and how many there are. */
	float cloud = 0, cloudScale = 1;
	/** A tile in place of clouds, or -1. */
	int tile = -1;
	float tileOffset = 0, tileScale = 1;
	bool isNight = false;
	uint32_t seed = 0;
};

struct Light {
	/** A lamp in a room, or the sun. */
	bool isLamp = false;
	/** The lamp's place, or the direction towards the sun. */
	Vec place{0, 1, 0};
	Vec colour{1, 1, 1}, ambientColour{1, 1, 1};
	float strength = 1, ambient = .5f;
};

struct Haze {
	Vec colour{.8f, .85f, .9f};
	/** Per metre. */
	float density = 0;
};

/** Steam, smoke or a flame that stands in the scene. */
struct Vapour {
	enum class Form { PLUME, PUFF, BANK, FLAME };

	Form form;
	Vec foot;
	float height, width, lean, density;
	Vec colour;
	uint32_t seed;
};

/** All that a picture shows. */
struct Scene {
	Chance chance;
	const Atlas &atlas;
	std::string world;
	Medium medium = Medium::PHOTO;
	std::vector<std::unique_ptr<Shape>> shapes;
	std::vector<Vapour> vapours;
	Camera camera;
	Sky sky;
	Light light;
	Haze haze;
	bool isOutdoors = true;
	/** How likely the lens is open wide. */
	float openLens = .3f;

	Scene(const Atlas &textures, uint64_t seed) : chance(seed), atlas(textures) {}

	template <class S, class... A> S &add(Role role, uint8_t kinds, A &&...arguments) {
		auto shape = std::make_unique<S>(std::forward<A>(arguments)...);
		shape->role = role;
		shape->kinds = kinds;
		S &added = *shape;
		shapes.push_back(std::move(shape));
		return added;
	}

	bool isFull() const { return shapes.size() > 450; }
};
