#include "worlds.hpp"

#include <algorithm>
#include <stdexcept>

#include "things.hpp"

namespace {
	constexpr float TURN = 3.1416f;
	const Vec UP{0, 1, 0}, TOWARDS_VIEWER{0, 0, -1}, ALONG_X{1, 0, 0};

	void aim(Scene &s, float height, float pitch, float fieldOfView) {
		float roll = .03f * s.chance.normal(), c = std::cos(pitch), d = std::sin(pitch);
		Vec up{0, c, d};
		Camera &camera = s.camera;
		camera.at = {0, height, 0};
		camera.forward = {0, -d, c};
		camera.right = ALONG_X * std::cos(roll) + up * std::sin(roll);
		camera.up = up * std::cos(roll) - ALONG_X * std::sin(roll);
		camera.focal = .5f / std::tan(fieldOfView * TURN / 360);
		camera.centreX = .5f + s.chance.in(-.12f, .12f);
		camera.centreY = .5f + s.chance.in(-.15f, .15f);
	}

	void daylight(Scene &s) {
		Chance &c = s.chance;
		float elevation = c.in(.15f, 1.3f), azimuth = c.in(-TURN, TURN);
		s.light.place = {
				std::cos(elevation) * std::sin(azimuth), std::sin(elevation), std::cos(elevation) * std::cos(azimuth)};
		s.light.strength = c.is(.7f) ? c.in(.5f, 1.5f) : 0;
		s.light.ambient = s.light.strength > 0 ? c.in(.3f, .8f) : c.in(.7f, 1.3f);
		s.light.colour = mix(Vec{1, .97f, .92f}, {1, .65f, .35f}, c.unit() * c.unit());
		s.light.ambientColour = mix(Vec{1, 1, 1}, {.75f, .87f, 1}, c.unit());
		float k = c.unit();
		if (k < .55f) {
			s.sky.top = {c.in(.08f, .3f), c.in(.25f, .5f), c.in(.55f, .9f)};
			s.sky.horizon = {c.in(.55f, .9f), c.in(.65f, .95f), c.in(.75f, 1)};
		} else if (k < .75f) {
			float grey = c.in(.4f, .95f);
			s.sky.top = Vec{.95f, 1, 1.02f} * grey;
			s.sky.horizon = s.sky.top * c.in(.8f, 1.1f);
		} else {
			s.sky.top = {c.in(.1f, .5f), c.in(.15f, .4f), c.in(.3f, .6f)};
			s.sky.horizon = {c.in(.8f, 1), c.in(.4f, .7f), c.in(.15f, .5f)};
		}
		s.sky.cloud = c.is(.65f) ? c.in(.25f, .75f) : 0;
		s.sky.cloudScale = c.ratio(.3f, 2);
		s.sky.seed = c.bits();
		s.sky.tile = c.is(.3f) ? s.atlas.pick(Tile::SKY, c) : -1;
		s.sky.tileOffset = c.in(0, 3);
		s.sky.tileScale = c.in(.5f, 1.5f);
		s.haze.colour = mix(s.sky.horizon, {.8f, .85f, .9f}, c.unit() * .5f);
		s.haze.density = c.is(.75f) ? c.ratio(.001f, .035f) : 0;
	}

	void nightfall(Scene &s) {
		Chance &c = s.chance;
		s.sky.isNight = true;
		s.sky.tile = -1;
		s.sky.top = {.006f, .01f, c.in(.02f, .07f)};
		s.sky.horizon = {c.in(.02f, .2f), c.in(.03f, .12f), c.in(.06f, .2f)};
		s.sky.cloud *= c.is(.5f);
		s.light.strength *= c.in(.02f, .2f);
		s.light.colour = {.6f, .75f, 1};
		s.light.ambient *= c.in(.08f, .3f);
		s.haze.colour = s.sky.horizon;
	}

	Patch &plane(Scene &s, Vec centre, Vec normal, Vec along, float repeats, uint8_t kinds = RIGID) {
		Patch &p = s.add<Patch>(Role::GROUND, kinds, centre, normal, along);
		p.surface.tile = s.atlas.pick(Tile::MATERIAL, s.chance);
		p.surface.repeatU = p.surface.repeatV = repeats;
		p.surface.offsetU = s.chance.in(0, 4);
		p.surface.offsetV = s.chance.in(0, 4);
		p.seed = s.chance.bits();
		return p;
	}

	/** Lays water on a patch: still and mirroring, or white with speed. */
	void wet(Scene &s, Patch &p, float foam) {
		p.kinds = WATER;
		p.surface = Things(s, Role::GROUND)
							.paint(mix(Vec{.12f, .25f, .3f}, s.chance.colour(.5f), .25f), s.chance.in(.05f, .4f));
		p.surface.tile = s.atlas.pick(Tile::WATER, s.chance);
		p.surface.gloss = foam;
	}

	void ground(Scene &s) {
		Chance &c = s.chance;
		Patch &floor = plane(s, {}, UP, ALONG_X, c.ratio(.12f, 1.2f));
		if (c.is(.4f)) {
			floor.surface.tint = mix(Vec{.5f, .65f, .3f}, c.colour(.6f), .4f);
		}
	}

	void horizon(Scene &s) {
		Chance &c = s.chance;
		float away = c.ratio(60, 150);
		for (int i = c.below(4); i > 0; i--, away *= c.ratio(1.4f, 4)) {
			Ridge &r = s.add<Ridge>(Role::GROUND, RIGID, away, away * c.in(-.01f, .1f), away * c.in(.02f, .22f),
					c.ratio(1.2f, 18) / away, 2 + c.below(5), c.bits());
			r.surface = Things(s, Role::GROUND).paint(mix(Vec{.3f, .4f, .3f}, c.colour(.5f), .5f), c.in(.4f, 1));
			r.surface.repeatU = r.surface.repeatV = c.ratio(2, 12) / away;
		}
		if (c.is(.35f)) {
			float near = c.ratio(8, 50);
			Ridge &wood = s.add<Ridge>(Role::SCENERY, FOLIAGE, near, near * c.in(.03f, .15f), near * c.in(.02f, .15f),
					c.ratio(2, 20) / near, 6, c.bits());
			wood.surface = Things(s, Role::SCENERY).paint(mix(Vec{.25f, .4f, .15f}, c.colour(.6f), .3f), c.in(.5f, 1));
			wood.surface.tile = s.atlas.pick(c.is(.5f) ? Tile::PLANT : Tile::MATERIAL, c);
			wood.surface.repeatU = wood.surface.repeatV = c.ratio(4, 16) / near;
		}
	}

	/** Blades and tufts; with a height given, so high that they stand as a field. */
	void grass(Scene &s, int count, float nearest, float farthest, float height, const Terrain *terrain = nullptr) {
		Chance &c = s.chance;
		Things scenery(s, Role::SCENERY);
		int tile = s.atlas.pick(Tile::PLANT, c);
		for (int i = 0; i < count && !s.isFull(); i++) {
			float z = c.ratio(nearest, farthest), x = c.in(-1, 1) * z * .8f, size = height * c.in(.5f, 1.3f);
			Standee &tuft = scenery.standee(Tile::PLANT, {x, terrain ? terrain->heightAt(x, z) : 0, z}, size, size);
			tuft.surface.tile = c.is(.8f) ? tile : tuft.surface.tile;
			tuft.castsShadow = c.is(.3f);
		}
	}

	Vapour::Form anyVapour(Chance &c) {
		float k = c.unit();
		return k < .6f ? Vapour::Form::PLUME : k < .85f ? Vapour::Form::PUFF : Vapour::Form::BANK;
	}

	/** Something white or dark that rises from the foot, seen against whatever is behind it. */
	void vapour(Scene &s, Vapour::Form form, Vec foot, float height) {
		Chance &c = s.chance;
		Vec colour = Vec{1, 1, 1} * c.in(.5f, 1.1f) * (s.light.ambient + .5f * s.light.strength);
		if (c.is(.2f)) {
			colour = Vec{1, .97f, .93f} * c.in(.02f, .2f);
		}
		s.vapours.push_back(
				{form, foot, height, height * c.ratio(.08f, .5f), c.in(-.5f, .5f), c.in(.4f, 1.2f), colour, c.bits()});
	}

	void flame(Scene &s, Vec foot, float height) {
		Chance &c = s.chance;
		for (int i = 1 + c.below(4); i > 0; i--) {
			Vec at = foot + Vec{height * c.in(-.25f, .25f), 0, height * c.in(-.1f, .1f)};
			s.vapours.push_back({Vapour::Form::FLAME, at, height * c.in(.5f, 1), height * c.in(.15f, .35f),
					c.in(-.2f, .2f), c.in(.8f, 1.3f), {c.in(2, 4), c.in(.7f, 1.6f), c.in(.05f, .4f)}, c.bits()});
		}
	}

	/** A subject before the viewer, large enough to be what the picture is about. */
	void subject(Scene &s, const Terrain *terrain = nullptr) {
		Chance &c = s.chance;
		Things make(s, Role::SUBJECT);
		float k = c.unit(), z = c.ratio(.8f, 4), x = c.in(-.4f, .4f) * z;
		float floor = terrain ? terrain->heightAt(x, z) : 0;
		auto middle = [&](float size) { return s.camera.heightAt(z) - size * c.in(.4f, .7f); };
		if (k < .38f) {
			float height = 1.7f;
			if (c.is(.6f)) {
				z = c.in(.7f, 1.7f);
				make.person({c.in(-.3f, .3f) * z, s.camera.heightAt(z) - height * c.in(.78f, .95f), z}, height,
						c.in(-.7f, .7f));
			} else {
				z = c.in(2.2f, 5);
				x = c.in(-.5f, .5f) * z;
				make.person({x, terrain ? terrain->heightAt(x, z) : 0, z}, height, c.in(-TURN, TURN));
			}
		} else if (k < .55f) {
			float size = z * c.in(.5f, 1.1f);
			Tile kind = c.is(.5f) ? Tile::CUTOUT : c.is(.6f) ? Tile::ANIMAL : Tile::PLANT;
			make.standee(kind, {x, c.is(.5f) ? floor : middle(size), z}, size, size * c.in(.85f, 1.25f)).bulge =
					c.in(.1f, .6f);
		} else if (k < .7f) {
			make.animal({x, floor, z}, z * c.in(.35f, .8f), c.in(-TURN, TURN));
		} else if (k < .8f) {
			float size = z * c.in(.4f, .9f);
			make.pebble({x, middle(size), z}, size, size * c.in(.8f, 1.6f));
		} else if (k < .88f) {
			make.plant({x, floor, z}, z * c.in(.4f, .8f));
		} else {
			make.any({x, floor, z}, z * c.in(.4f, .8f));
		}
	}

	void outdoors(Scene &s) {
		Chance &c = s.chance;
		float height = c.is(.15f) ? c.ratio(3, 25) : c.ratio(.5f, 3.2f);
		aim(s, height, c.in(-.22f, .28f) + (height > 4 ? c.in(0, .3f) : 0), c.in(28, 75));
		daylight(s);
		if (c.is(.12f)) {
			nightfall(s);
		}
		ground(s);
		if (c.is(.4f)) {
			Patch &road = plane(s, {c.in(-2, 2), .01f, 100}, UP, {c.in(-.5f, .5f), 0, 1}, c.ratio(.2f, .8f));
			road.cut(c.in(1, 4), 1e4f);
		}
		horizon(s);
		Things scenery(s, Role::SCENERY), things(s, Role::THING);
		if (c.is(.35f)) {
			float street = c.in(4, 12);
			for (int i = 0; i < 2 + c.below(6); i++) {
				float z = 4 + i * c.in(5, 10), side = i % 2 ? 1 : -1;
				scenery.front({side * (street + 2), 0, z + 6}, c.in(3, 8), c.ratio(3, 20), side * c.in(.6f, 1.5f));
			}
		}
		for (int i = c.is(.5f) ? c.below(14) : c.below(40); i > 0 && !s.isFull(); i--) {
			float z = c.ratio(2.5f, 60), x = c.in(-1, 1) * z * .75f, k = c.unit();
			if (k < .45f) {
				scenery.tree({x, 0, z}, c.ratio(1.5f, 9));
			} else if (k < .57f) {
				things.person({x, 0, z}, c.in(1.2f, 1.9f), c.in(-TURN, TURN));
			} else if (k < .63f) {
				things.flag({x, 0, z}, c.in(3, 9));
			} else if (k < .68f) {
				things.lantern({x, 0, z}, c.in(2.5f, 5));
			} else {
				things.any({x, 0, z}, c.ratio(.4f, 2.5f));
			}
		}
		if (c.is(.3f)) {
			grass(s, 10 + c.below(60), 1.2f, 15, c.ratio(.15f, .6f));
		}
		if (c.is(.2f)) {
			float z = c.ratio(2, 30);
			vapour(s, anyVapour(c), {c.in(-.5f, .5f) * z, 0, z}, z * c.in(.2f, .8f));
		}
		if (c.is(.08f)) {
			float z = c.ratio(1.5f, 10);
			Vec foot{c.in(-.3f, .3f) * z, 0, z};
			flame(s, foot, z * c.in(.1f, .4f));
			vapour(s, Vapour::Form::PLUME, foot + Vec{0, z * .2f, .1f}, z * c.in(.4f, .9f));
		}
		if (c.is(.55f)) {
			subject(s);
		}
	}

	void hills(Scene &s) {
		Chance &c = s.chance;
		float height = c.is(.3f) ? c.ratio(3, 25) : c.ratio(.8f, 3);
		aim(s, height, c.in(-.22f, .28f), c.in(28, 75));
		daylight(s);
		Terrain &land = s.add<Terrain>(
				Role::GROUND, RIGID, c.ratio(.5f, 6) * (height > 4 ? 3 : 1), c.ratio(.02f, .12f), c.bits());
		land.surface = Things(s, Role::GROUND).look();
		land.surface.repeatU = land.surface.repeatV = c.ratio(.1f, .8f);
		float highest = land.heightAt(0, 0);
		for (int i = 0; i < 12; i++) {
			highest = std::max(highest, land.heightAt(c.in(-1, 1), c.in(0, 4)));
		}
		land.base = -highest;
		if (c.is(.5f)) {
			land.surface.tint = mix(Vec{.4f, .55f, .2f}, c.colour(.5f), .4f);
		}
		horizon(s);
		Things scenery(s, Role::SCENERY), things(s, Role::THING);
		for (int i = c.below(30); i > 0 && !s.isFull(); i--) {
			float z = c.ratio(2.5f, 60), x = c.in(-1, 1) * z * .75f;
			Vec base{x, land.heightAt(x, z), z};
			if (c.is(.7f)) {
				scenery.tree(base, c.ratio(1.5f, 9));
			} else {
				things.any(base, c.ratio(.4f, 2.5f));
			}
		}
		grass(s, c.below(60), 1.2f, 15, c.ratio(.15f, .6f), &land);
		if (c.is(.25f)) {
			float z = c.ratio(15, 80);
			vapour(s, Vapour::Form::BANK, {c.in(-.4f, .4f) * z, 0, z}, z * c.in(.1f, .4f));
		}
		if (c.is(.45f)) {
			subject(s, &land);
		}
	}

	/** A lake, the sea, a stream, wet ground or a fall. */
	void water(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.ratio(.6f, 6), c.in(-.1f, .35f), c.in(28, 75));
		daylight(s);
		Things scenery(s, Role::SCENERY), things(s, Role::THING);
		float k = c.unit();
		if (k < .35f) {
			wet(s, plane(s, {}, UP, ALONG_X, 1), c.is(.3f) ? c.in(.05f, .35f) : 0);
			if (c.is(.5f)) {
				plane(s, {c.in(-8, 8), .03f, c.in(2, 5)}, UP, {1, 0, c.in(-.3f, .3f)}, c.ratio(.2f, 1))
						.cut(c.in(5, 60), c.in(2, 4));
			}
		} else if (k < .65f) {
			ground(s);
			Patch &stream = plane(s, {c.in(-2, 2), .02f, 20}, UP, {c.in(-.4f, .4f), 0, 1}, 1);
			stream.cut(c.ratio(.4f, 3), 40, Patch::Outline::WINDING);
			wet(s, stream, c.in(.1f, .9f));
		} else if (k < .8f) {
			ground(s);
			for (int i = 1 + c.below(8); i > 0; i--) {
				float z = c.ratio(1.5f, 15);
				Patch &puddle = plane(s, {c.in(-.6f, .6f) * z, .01f, z}, UP, ALONG_X, 1);
				puddle.cut(z * c.in(.1f, .4f), z * c.in(.1f, .3f), Patch::Outline::OVAL);
				wet(s, puddle, 0);
			}
		} else {
			ground(s);
			float z = c.ratio(4, 25), height = z * c.in(.35f, 1), width = z * c.in(.03f, .25f), x = c.in(-.3f, .3f) * z;
			Patch &cliff = plane(s, {0, 0, z + .3f}, Vec{c.in(-.15f, .15f), .08f, -1}, UP, c.ratio(.1f, .5f));
			cliff.cut(60, height * 1.05f);
			cliff.surface.tint = {.6f, .58f, .55f};
			Patch &fall = plane(s, {x, height / 2, z}, {0, .08f, -1}, UP, 1);
			fall.cut(width, height / 2, Patch::Outline::WINDING);
			wet(s, fall, c.in(.7f, 1));
			Patch &pool = plane(s, {x, .03f, z * .75f}, UP, ALONG_X, 1);
			pool.cut(z * c.in(.2f, .6f), z * .3f, Patch::Outline::OVAL);
			wet(s, pool, c.in(.1f, .5f));
			if (c.is(.6f)) {
				vapour(s, Vapour::Form::PUFF, {x, .1f, z - .4f}, height * c.in(.2f, .5f));
			}
		}
		horizon(s);
		for (int i = 3 + c.below(25); i > 0 && !s.isFull(); i--) {
			float z = c.ratio(2, 50), x = c.in(-1, 1) * z * .8f, pick = c.unit();
			if (pick < .35f) {
				scenery.tree({x, 0, z}, c.ratio(1.5f, 8));
			} else if (pick < .75f) {
				scenery.pebble({x, -.1f, z}, c.ratio(.3f, 2), c.ratio(.2f, 1)).bulge = .8f;
			} else {
				things.any({x, 0, z}, c.ratio(.4f, 2));
			}
		}
		grass(s, c.below(40), 1.2f, 12, c.ratio(.2f, .6f));
		if (c.is(.35f)) {
			subject(s);
		}
	}

	void room(Scene &s) {
		Chance &c = s.chance;
		float height = c.ratio(.5f, 2.2f), back = c.is(.4f) ? c.ratio(6, 40) : c.in(2.5f, 8);
		bool isCorridor = back > 8;
		float left = isCorridor ? c.in(.8f, 2) : c.in(1.2f, 4), right = isCorridor ? c.in(.8f, 2) : c.in(1.2f, 4);
		float ceiling = std::max(height + .4f, c.in(2.2f, 3.6f));
		aim(s, height, c.in(-.15f, .3f), c.in(35, 80));
		s.isOutdoors = false;
		s.light.isLamp = c.is(.7f);
		s.light.place = s.light.isLamp ? Vec{c.in(-left * .7f, right * .7f), ceiling - .1f, c.in(.5f, back * .8f)}
									   : unit(Vec{c.in(-1, 1), 1, c.in(-1, .5f)});
		s.light.strength = s.light.isLamp ? c.ratio(2, 14) : c.in(0, .6f);
		s.light.colour = mix(Vec{1, 1, 1}, {1, .75f, .45f}, c.unit());
		s.light.ambient = c.in(.25f, .8f) * (c.is(.12f) ? .15f : 1);
		s.sky.top = s.sky.horizon = {.9f, .95f, 1};
		Surface wall = Things(s, Role::GROUND).look(c.is(.3f) ? Tile::WALL : Tile::MATERIAL);
		wall.tint = mix(Vec{.9f, .88f, .85f}, c.colour(.6f), c.unit());
		wall.texture = c.is(.5f) ? c.in(.02f, .25f) : 1;
		plane(s, {}, UP, ALONG_X, c.ratio(.2f, 1.5f));
		plane(s, {0, ceiling, 0}, UP * -1, ALONG_X, c.ratio(.2f, 1)).surface.texture = c.is(.6f) ? .08f : 1;
		struct {
			Vec at, normal;
			float from, to;
		} walls[] = {{{-left, 0, 0}, {1, 0, 0}, .8f, back}, {{right, 0, 0}, {-1, 0, 0}, .8f, back},
				{{0, 0, back}, TOWARDS_VIEWER, -left, right}};
		for (const auto &w : walls) {
			plane(s, w.at, w.normal, UP, 1).surface = wall;
			for (int i = c.below(4); i > 0; i--) {
				float place = c.in(w.from, w.to);
				Vec at = w.at + w.normal * .02f + (w.normal.z != 0 ? Vec{place, 0, 0} : Vec{0, 0, place})
						+ Vec{0, c.in(1, ceiling - .5f), 0};
				Patch &picture = plane(s, at, w.normal, UP, 1, UNKNOWN);
				float size = c.in(.2f, .6f);
				picture.cut(size * c.in(.7f, 1.4f), size);
				picture.surface.tile = s.atlas.pick(c.is(.6f) ? Tile::PHOTO : Tile::MATERIAL, c);
				picture.surface.repeatU = picture.surface.repeatV = .4f / size;
				picture.surface.glow = c.is(.25f) ? c.in(.5f, 2) : 0;
			}
		}
		Things scenery(s, Role::SCENERY), things(s, Role::THING);
		if (c.is(.45f)) {
			scenery.curtain(
					{c.in(-left, right), ceiling - .2f, back - .15f}, c.in(.5f, 2), c.in(1.2f, ceiling - .2f), 0);
		}
		for (int i = c.below(5); i > 0; i--) {
			float tall = c.in(.2f, 1.1f);
			Vec at{c.is(.5f) ? -left + c.in(.2f, .5f) : right - c.in(.2f, .5f), 0, c.in(.8f, back)};
			Box &shelf = s.add<Box>(
					Role::SCENERY, RIGID, at + Vec{0, tall, 0}, Vec{c.in(.2f, .5f), tall, c.in(.3f, 1)}, 0.f);
			shelf.surface = scenery.look();
			things.any(at + Vec{0, 2 * tall, 0}, c.in(.2f, .6f));
		}
		for (int i = c.below(12); i > 0 && !s.isFull(); i--) {
			float z = c.in(1.1f, back * .95f), x = c.in(-left, right) * .9f;
			if (c.is(.2f)) {
				things.person({x, 0, z}, c.in(1.3f, 1.9f), c.in(-TURN, TURN));
			} else {
				things.any({x, 0, z}, c.ratio(.3f, 1.6f));
			}
		}
		if (c.is(.1f)) {
			vapour(s, Vapour::Form::PLUME, {c.in(-1, 1), c.in(.4f, 1), c.in(1, 3)}, c.in(.3f, 1.2f));
		}
		if (c.is(.5f)) {
			subject(s);
		}
	}

	void table(Scene &s) {
		Chance &c = s.chance;
		float height = c.in(.25f, .9f), pitch = c.in(.12f, 1);
		aim(s, height, pitch, c.in(25, 60));
		s.isOutdoors = false;
		s.openLens = .65f;
		s.light.isLamp = c.is(.4f);
		s.light.place = s.light.isLamp ? Vec{c.in(-1.5f, 1.5f), c.in(1.2f, 2.5f), c.in(-.5f, 1.5f)}
									   : unit(Vec{c.in(-1, 1), c.in(.3f, 1), c.in(-1, 1)});
		s.light.strength = s.light.isLamp ? c.ratio(1, 6) : c.in(0, 1);
		s.light.ambient = c.in(.25f, .9f);
		s.sky.top = s.sky.horizon = c.colour(.4f);
		plane(s, {}, UP, {1, 0, c.in(-1, 1)}, c.ratio(.5f, 3));
		float back = c.ratio(1, 8), middle = height / std::tan(std::max(.2f, pitch));
		if (c.is(.75f)) {
			Patch &wall = plane(s, {0, 0, back}, {c.in(-.3f, .3f), 0, -1}, UP, c.ratio(.3f, 2));
			wall.surface.texture = c.is(.5f) ? c.in(0, .3f) : 1;
			wall.surface.tint = mix(Vec{1, 1, 1}, c.colour(.6f), .5f);
		}
		Things things(s, Role::THING), main(s, Role::SUBJECT);
		for (int i = 1 + c.below(2) * c.below(9) + c.below(4); i > 0; i--) {
			float z = std::max(.35f, middle * c.in(.65f, 1.7f));
			things.any({c.in(-.5f, .5f) * z * .9f, 0, z}, c.ratio(.08f, .4f) * std::max(.6f, height * 2));
		}
		if (c.is(.25f)) {
			Vec tone = c.colour(.9f);
			float size = c.ratio(.04f, .2f), spread = c.in(.2f, .9f);
			for (int i = 5 + c.below(40); i > 0; i--) {
				float z = std::max(.3f, middle * c.in(1 - spread * .6f, 1 + spread)), r = size * c.in(.7f, 1.3f);
				Ellipsoid &fruit = s.add<Ellipsoid>(Role::THING, RIGID, Vec{c.in(-1, 1) * spread * z * .7f, r, z},
						Vec{r, r, r} * c.in(.9f, 1.1f), 0.f);
				fruit.surface = things.paint(mix(tone, c.colour(.8f), .3f), c.in(.1f, .7f));
				fruit.surface.gloss = c.in(0, .5f);
			}
		}
		float z = std::max(.3f, middle * c.in(.75f, 1.05f)), size = z * c.in(.3f, .6f), k = c.unit();
		Vec at{c.in(-.25f, .25f) * z, 0, z};
		if (k < .3f) {
			float rim = main.vessel(at, size);
			if (c.is(.6f)) {
				vapour(s, Vapour::Form::PLUME, at + Vec{0, rim, 0}, size * c.in(.8f, 2));
			}
		} else if (k < .4f) {
			main.plant(at, size);
		} else if (k < .48f) {
			float thick = size * c.in(.08f, .15f);
			Capsule &candle = s.add<Capsule>(Role::SUBJECT, RIGID, at, at + Vec{0, size * .6f, 0}, thick);
			candle.surface = main.paint({.9f, .87f, .78f}, .1f);
			s.vapours.push_back({Vapour::Form::FLAME, at + Vec{0, size * .6f + thick, 0}, size * .25f, size * .06f, 0,
					1.2f, {4, 2.2f, .7f}, c.bits()});
		} else if (k < .8f) {
			main.any(at, size);
		}
	}

	void studio(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.in(.8f, 1.7f), c.in(-.1f, .15f), c.in(25, 50));
		s.isOutdoors = false;
		s.openLens = .6f;
		Vec tone = c.colour(.5f);
		s.sky.top = tone;
		s.sky.horizon = mix(tone, c.colour(.3f), .5f);
		s.light.place = unit(Vec{c.in(-1, 1), c.in(.3f, 1), -1});
		s.light.strength = c.in(.2f, 1.2f);
		s.light.ambient = c.in(.3f, 1);
		Patch &backdrop = plane(s, {c.in(-1, 1), 0, c.in(2.5f, 9)}, {c.in(-.4f, .4f), c.in(-.1f, .1f), -1}, UP,
				c.ratio(.1f, 1.2f), UNKNOWN);
		backdrop.surface.tile = s.atlas.pick(c.is(.4f) ? Tile::PHOTO : Tile::MATERIAL, c);
		backdrop.surface.texture = c.is(.5f) ? c.in(0, .5f) : 1;
		backdrop.surface.tint = tone;
		if (c.is(.5f)) {
			plane(s, {}, UP, ALONG_X, c.ratio(.2f, 1.2f));
		}
		subject(s);
	}

	/** Leaves and flowers at every distance. */
	void thicket(Scene &s) {
		Chance &c = s.chance;
		aim(s, 1.2f, c.in(-.15f, .2f), c.in(25, 65));
		daylight(s);
		s.openLens = .75f;
		Vec tone = mix(Vec{.25f, .4f, .15f}, c.colour(.7f), .4f);
		s.sky.tile = -1;
		s.sky.top = tone * c.in(.2f, 1.2f);
		s.sky.horizon = tone * c.in(.3f, 1.5f);
		s.sky.cloud = .6f;
		s.isOutdoors = false;
		s.haze.density = 0;
		Things scenery(s, Role::SCENERY);
		int tile = s.atlas.pick(Tile::PLANT, c);
		float far = c.ratio(3, 12);
		for (int i = 25 + c.below(140); i > 0; i--) {
			float z = c.ratio(.6f, far), size = c.ratio(.2f, .7f) * c.in(.5f, 1);
			Standee &leaf = scenery.standee(Tile::PLANT,
					{c.in(-1, 1) * z * .9f, 1.2f + c.in(-1, 1) * z * .8f - size / 2, z}, size, size * c.in(.7f, 1.3f));
			leaf.surface.tile = c.is(.8f) ? tile : leaf.surface.tile;
			leaf.surface.tint = mix(Vec{1, 1, 1}, tone * 1.5f, c.in(0, .6f));
			leaf.castsShadow = false;
			if (c.is(.3f)) {
				leaf.shaped(c, .1f);
				leaf.kinds = FOLIAGE;
				leaf.surface = scenery.paint(mix(tone, c.colour(.8f), .3f), c.in(.2f, 1));
			}
		}
		if (c.is(.7f)) {
			Things main(s, Role::SUBJECT);
			float z = c.ratio(.35f, .9f), size = z * c.in(.35f, .8f);
			Tile kind = c.is(.5f) ? Tile::PLANT : c.is(.6f) ? Tile::ANIMAL : Tile::CUTOUT;
			main.standee(kind, {c.in(-.25f, .25f) * z, s.camera.heightAt(z) - size * c.in(.35f, .65f), z}, size,
						size * c.in(.8f, 1.25f))
					.bulge = c.in(.1f, .6f);
		}
	}

	/** Grass, corn or reed up to the horizon. */
	void field(Scene &s) {
		Chance &c = s.chance;
		float tall = c.ratio(.15f, .9f);
		aim(s, tall + c.ratio(.2f, 2), c.in(-.15f, .25f), c.in(28, 70));
		daylight(s);
		Patch &floor = plane(s, {}, UP, ALONG_X, c.ratio(.3f, 2), FOLIAGE);
		floor.surface.tint = mix(Vec{.45f, .6f, .2f}, c.colour(.6f), .35f);
		floor.surface.texture = c.in(.2f, .6f);
		horizon(s);
		grass(s, 150 + c.below(200), .8f, 25, tall);
		Things scenery(s, Role::SCENERY);
		for (int i = c.below(6); i > 0; i--) {
			float z = c.ratio(8, 60);
			scenery.tree({c.in(-1, 1) * z * .7f, 0, z}, c.ratio(2, 9));
		}
		if (c.is(.4f)) {
			s.openLens = .85f;
			float z = c.in(.35f, .9f), size = z * c.in(.25f, .6f), x = c.in(-.3f, .3f) * z;
			float y = s.camera.heightAt(z) + c.in(-.1f, .2f) * z;
			Things main(s, Role::SUBJECT);
			Capsule &stalk = s.add<Capsule>(Role::SUBJECT, FOLIAGE, Vec{x, y - 2, z}, Vec{x, y, z}, size * .04f);
			stalk.surface = main.paint({.4f, .5f, .2f}, .3f);
			stalk.castsShadow = false;
			if (c.is(.5f)) {
				Ellipsoid &seeds =
						s.add<Ellipsoid>(Role::SUBJECT, FOLIAGE, Vec{x, y, z}, Vec{size, size, size} * .5f, 0.f);
				seeds.surface = main.paint(mix(Vec{.9f, .87f, .8f}, c.colour(.6f), .2f), .4f);
				seeds.clumps = c.in(12, 30);
				seeds.seed = c.bits();
			} else {
				main.standee(Tile::PLANT, {x, y - size / 2, z - .01f}, size, size).bulge = c.in(0, .4f);
			}
		} else if (c.is(.5f)) {
			subject(s);
		}
	}

	/** Trunks near and far under leaves that hide the sky; perhaps a stream between boulders. */
	void wood(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.in(.8f, 2.2f), c.in(-.15f, .25f), c.in(30, 70));
		daylight(s);
		s.light.strength *= c.in(.2f, 1);
		s.light.ambientColour = mix(Vec{1, 1, 1}, {.8f, 1, .7f}, c.unit());
		s.haze.colour = mix(Vec{.6f, .7f, .5f}, {.8f, .85f, .85f}, c.unit());
		s.haze.density *= .5f;
		Things scenery(s, Role::SCENERY), bare(s, Role::GROUND);
		Patch &floor = plane(s, {}, UP, ALONG_X, c.ratio(.3f, 1.5f));
		floor.surface.tint = mix(Vec{.45f, .35f, .25f}, {.35f, .45f, .2f}, c.unit());
		floor.surface.texture = c.in(.4f, .9f);
		float far = c.ratio(12, 45);
		Ridge &leaves =
				s.add<Ridge>(Role::SCENERY, FOLIAGE, far, far * c.in(.2f, 1.2f), far * .15f, 8 / far, 5, c.bits());
		leaves.surface = scenery.paint(mix(Vec{.2f, .35f, .1f}, c.colour(.6f), .25f), c.in(.5f, 1));
		leaves.surface.tile = s.atlas.pick(c.is(.6f) ? Tile::PLANT : Tile::MATERIAL, c);
		leaves.surface.repeatU = leaves.surface.repeatV = c.ratio(8, 30) / far;
		bool hasStream = c.is(.5f);
		if (hasStream) {
			Patch &stream = plane(s, {c.in(-1, 1), .03f, 20}, UP, {c.in(-.2f, .2f), 0, 1}, 1);
			stream.cut(c.ratio(.4f, 1.5f), 40, Patch::Outline::WINDING);
			wet(s, stream, c.in(.2f, .9f));
		}
		Surface stone = bare.paint(mix(Vec{.6f, .58f, .53f}, c.colour(.4f), .15f), c.in(.6f, 1));
		stone.tile = s.atlas.pick(c.is(.5f) ? Tile::WALL : Tile::MATERIAL, c);
		for (int i = (hasStream ? 12 : 0) + c.below(14); i > 0; i--) {
			float z = c.ratio(1.2f, far), size = c.ratio(.15f, 1.4f) * std::sqrt(z) * .5f;
			float x = c.sign() * (hasStream ? c.in(.8f, 4) + size : c.in(0, 4)) * std::sqrt(z) * .5f;
			Vec half{size, size * c.in(.4f, .9f), size * c.in(.7f, 1.2f)};
			Ellipsoid &rock = s.add<Ellipsoid>(Role::SCENERY, RIGID, Vec{x, half.y * .4f, z}, half, c.in(-1, 1));
			rock.surface = stone;
			rock.surface.repeatU = rock.surface.repeatV = c.in(.5f, 1.5f) / size;
		}
		for (int side : {-1, 1}) {
			if (c.is(.5f)) {
				float z = c.ratio(4, far), wide = z * c.in(.4f, .9f);
				Ellipsoid &bank = s.add<Ellipsoid>(Role::GROUND, RIGID, Vec{side * (wide + z * .35f), -.2f, z},
						Vec{wide, z * c.in(.1f, .5f), far * .6f}, 0.f);
				bank.surface = floor.surface;
			}
		}
		for (int i = 8 + c.below(30); i > 0 && !s.isFull(); i--) {
			float z = c.ratio(2.5f, far), x = c.sign() * c.in(hasStream ? .35f : .1f, .9f) * z,
				  thick = c.ratio(.04f, .22f);
			Vec foot{x, -.2f, z}, top = foot + Vec{c.in(-1.5f, 1.5f), c.in(8, 14), c.in(-1, 1)};
			Capsule &trunk = s.add<Capsule>(Role::SCENERY, RIGID, foot, top, thick);
			trunk.surface = scenery.paint(mix(Vec{.35f, .28f, .22f}, {.6f, .58f, .52f}, c.unit()), c.in(.5f, 1));
			for (int k = c.below(4); k > 0; k--) {
				Vec from = mix(foot, top, c.in(.15f, .8f));
				Capsule &bough = s.add<Capsule>(Role::SCENERY, RIGID, from,
						from + Vec{c.in(-1.5f, 1.5f), c.in(.1f, 1.5f), c.in(-.8f, .8f)}, thick * .25f);
				bough.surface = trunk.surface;
			}
		}
		int tile = s.atlas.pick(Tile::PLANT, c);
		for (int i = 100 + c.below(120); i > 0 && !s.isFull(); i--) {
			float z = far * std::pow(c.in(.02f, 1), .7f) + 1.5f, size = z * c.ratio(.06f, .25f);
			Vec at{c.in(-.9f, .9f) * z, std::max(0.f, s.camera.at.y + c.in(-.12f, .7f) * z), z};
			Standee &spray = scenery.standee(Tile::PLANT, at, size, size);
			spray.surface.tile = c.is(.8f) ? tile : spray.surface.tile;
			spray.surface.tint = mix(Vec{1, 1, 1}, leaves.surface.tint * 1.8f, .5f);
			spray.castsShadow = c.is(.3f);
		}
		grass(s, 50 + c.below(90), 1.2f, far, c.ratio(.15f, .7f));
		if (c.is(.3f)) {
			subject(s);
		}
	}

	/** A loud pattern behind a thing, all of it sharp. */
	void pattern(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.in(.6f, 1.6f), c.in(-.1f, .35f), c.in(28, 60));
		s.isOutdoors = false;
		s.openLens = .1f;
		s.light.place = unit(Vec{c.in(-1, 1), c.in(.3f, 1), -1});
		s.light.strength = c.in(0, 1);
		s.light.ambient = c.in(.4f, 1);
		float back = c.ratio(1.5f, 6), yaw = c.in(-.9f, .9f) * c.below(2);
		Patch &wall = plane(s, {0, 0, back}, Turn(yaw).toWorld(TOWARDS_VIEWER), UP, c.ratio(.4f, 4) / back * 2);
		wall.surface.tile = s.atlas.pick(c.is(.4f) ? Tile::WALL : c.is(.5f) ? Tile::PHOTO : Tile::MATERIAL, c);
		wall.kinds = UNKNOWN;
		if (c.is(.5f)) {
			plane(s, {}, UP, ALONG_X, c.ratio(.3f, 2));
		}
		Things things(s, Role::THING), main(s, Role::SUBJECT);
		for (int i = c.below(6); i > 0; i--) {
			float z = back * c.in(.4f, .95f);
			things.any({c.in(-.6f, .6f) * z, 0, z}, z * c.in(.15f, .4f));
		}
		float z = back * c.in(.4f, .85f);
		if (c.is(.5f)) {
			main.plant({c.in(-.2f, .2f) * z, s.camera.heightAt(z) - z * .4f, z}, z * c.in(.5f, .9f));
		} else {
			subject(s);
		}
	}

	/** A front, straight on or slanted, near or seen from below. */
	void facade(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.in(1.2f, 2.2f), c.is(.5f) ? c.in(-.6f, -.1f) : c.in(-.1f, .15f), c.in(35, 80));
		daylight(s);
		s.openLens = .15f;
		if (c.is(.2f)) {
			nightfall(s);
		}
		ground(s);
		Things scenery(s, Role::SCENERY), things(s, Role::THING);
		float yaw = c.is(.3f) ? 0 : c.in(-1.2f, 1.2f), z = c.ratio(3, 18);
		scenery.front({c.in(-.3f, .3f) * z, 0, z}, z * c.in(.6f, 2), z * c.in(.5f, 2), yaw);
		if (c.is(.5f)) {
			scenery.front({c.sign() * z * c.in(.8f, 1.5f), 0, z * c.in(.6f, 1.8f)}, z * .5f, z * c.in(.5f, 1.5f),
					c.in(-1.4f, 1.4f));
		}
		for (int i = c.below(8); i > 0 && !s.isFull(); i--) {
			float near = z * c.in(.3f, .95f);
			Vec at{c.in(-.6f, .6f) * near, 0, near};
			if (c.is(.4f)) {
				things.person(at, c.in(1.5f, 1.9f), c.in(-TURN, TURN));
			} else if (c.is(.4f)) {
				things.lantern(at, c.in(2.5f, 4));
			} else {
				things.any(at, c.in(.4f, 1.5f));
			}
		}
		if (c.is(.25f)) {
			things.wires({-8, z * .8f, z * c.in(.4f, .9f)}, {8, z * .8f, z * c.in(.4f, .9f)}, .5f, 1 + c.below(4));
		}
	}

	void crowd(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.ratio(1.3f, 4), c.in(-.05f, .25f), c.in(30, 65));
		daylight(s);
		ground(s);
		horizon(s);
		Things scenery(s, Role::SCENERY), people(s, Role::THING);
		if (c.is(.5f)) {
			scenery.front({0, 0, c.in(12, 30)}, c.in(10, 25), c.in(5, 15), c.in(-.5f, .5f));
		}
		float nearest = c.ratio(1, 3);
		for (int i = 0; i < 14 && !s.isFull(); i++) {
			float z = nearest * std::pow(c.ratio(4, 10), i / 14.f);
			people.person(
					{c.in(-.6f, .6f) * z, 0, z}, c.in(1.4f, 1.9f), c.is(.6f) ? c.in(-.6f, .6f) : c.in(-TURN, TURN));
		}
		if (c.is(.3f)) {
			people.flag({c.in(-2, 2), 0, c.in(4, 9)}, c.in(3, 5));
		}
	}

	/** A face, a flower or a thing that fills the picture. */
	void closeUp(Scene &s) {
		Chance &c = s.chance;
		aim(s, 1.5f, c.in(-.15f, .15f), c.in(22, 50));
		daylight(s);
		s.openLens = .7f;
		float k = c.unit();
		if (k < .5f) {
			Vec tone = c.colour(.5f);
			Patch &behind = plane(s, {0, 0, c.ratio(1.2f, 8)}, {c.in(-.4f, .4f), 0, -1}, UP, c.ratio(.1f, 1), UNKNOWN);
			behind.surface.tile = s.atlas.pick(c.is(.5f) ? Tile::PHOTO : Tile::MATERIAL, c);
			behind.surface.tint = mix(Vec{1, 1, 1}, tone, c.unit());
		} else {
			ground(s);
			horizon(s);
			Things scenery(s, Role::SCENERY);
			for (int i = c.below(12); i > 0; i--) {
				float z = c.ratio(3, 30);
				scenery.tree({c.in(-1, 1) * z * .7f, 0, z}, c.ratio(1.5f, 7));
			}
		}
		Things main(s, Role::SUBJECT);
		float z = c.in(.5f, .9f), wide = z / s.camera.focal, x = c.in(-.15f, .15f) * wide, y = s.camera.heightAt(z);
		k = c.unit();
		if (k < .35f) {
			float head = wide * c.in(.5f, 1.1f), height = head / .14f;
			main.person({x, y - height * .93f + c.in(-.1f, .1f) * wide, z + head}, height, c.in(-.6f, .6f));
		} else if (k < .65f) {
			float size = wide * c.in(.6f, 1.3f);
			main.animalFace({x, y + c.in(-.1f, .15f) * wide, z + size}, size, c.in(-.7f, .7f));
		} else if (k < .8f) {
			float size = wide * c.in(.7f, 1.4f);
			Standee &flower = main.standee(c.is(.6f) ? Tile::PLANT : Tile::ANIMAL, {x, y - size / 2, z}, size, size);
			flower.bulge = c.in(.2f, .8f);
		} else if (k < .9f) {
			float size = wide * c.in(.5f, 1);
			main.vessel({x, y - size * .4f, z + size * .4f}, size);
			plane(s, {0, y - size * .4f, 0}, UP, ALONG_X, c.ratio(.5f, 4));
		} else {
			float size = wide * c.in(.7f, 1.3f);
			main.pebble({x, y - size / 2, z}, size, size).bulge = .8f;
		}
	}

	/** Bars, branches and cables before a view. */
	void thin(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.in(1, 2), c.in(-.35f, .15f), c.in(30, 70));
		daylight(s);
		s.openLens = .25f;
		ground(s);
		horizon(s);
		Things scenery(s, Role::SCENERY), things(s, Role::THING);
		for (int i = c.below(10); i > 0; i--) {
			float z = c.ratio(5, 40), x = c.in(-1, 1) * z * .7f;
			if (c.is(.6f)) {
				scenery.tree({x, 0, z}, c.ratio(2, 9));
			} else {
				things.any({x, 0, z}, c.ratio(.5f, 2.5f));
			}
		}
		float k = c.unit(), z = c.ratio(1, 6);
		if (k < .4f) {
			things.fence({-z, 0, z * c.in(.6f, 1.4f)}, {z, 0, z * c.in(.6f, 1.4f)}, c.in(1, 2.2f));
		} else if (k < .65f) {
			float left = c.ratio(4, 20), right = c.ratio(4, 20), tall = c.in(5, 9);
			for (auto at : {Vec{-left * .5f, 0, left}, Vec{right * .5f, 0, right}}) {
				Capsule &mast = s.add<Capsule>(Role::THING, RIGID, at, at + Vec{0, tall + .4f, 0}, .12f);
				mast.surface = things.paint({.35f, .3f, .26f}, .6f);
			}
			things.wires({-left * 1.2f, tall, left}, {right * 1.2f, tall, right}, c.in(.2f, 1), 2 + c.below(6));
		} else {
			Surface bark = things.paint(c.is(.7f) ? Vec{.2f, .16f, .13f} : c.colour(.4f), .4f);
			for (int i = 6 + c.below(16); i > 0; i--) {
				float depth = z * c.in(.6f, 1.6f);
				Vec p{c.in(-.6f, .6f) * depth, c.in(0, 2.5f), depth},
						way = Vec{c.in(-.5f, .5f), c.in(-.2f, .6f), 0} * depth * .25f;
				for (int j = 0; j < 4; j++) {
					Vec next = p + way + Vec{c.in(-.1f, .1f), c.in(-.1f, .1f), 0} * depth * .3f;
					Capsule &twig = s.add<Capsule>(
							Role::SCENERY, FOLIAGE, p, next, .012f * depth * (1 - .2f * j) * c.in(.3f, 1));
					twig.surface = bark;
					twig.castsShadow = false;
					p = next;
				}
			}
		}
		if (c.is(.35f)) {
			subject(s);
		}
	}

	/** Something burns in the dark. */
	void fire(Scene &s) {
		Chance &c = s.chance;
		aim(s, c.in(.5f, 1.7f), c.in(0, .3f), c.in(28, 60));
		daylight(s);
		if (c.is(.75f)) {
			nightfall(s);
		}
		ground(s);
		horizon(s);
		float z = c.ratio(1.2f, 5), size = z * c.in(.15f, .5f);
		Vec foot{c.in(-.25f, .25f) * z, 0, z};
		s.light.isLamp = s.sky.isNight;
		if (s.light.isLamp) {
			s.light.place = foot + Vec{0, size * .5f, -.2f};
			s.light.strength = c.ratio(1, 5);
			s.light.colour = {1, .6f, .25f};
		}
		Surface wood = Things(s, Role::SUBJECT).paint({.12f, .08f, .06f}, .5f);
		for (int i = 0; i < 6; i++) {
			float a = i * 1.05f;
			s.add<Capsule>(Role::SUBJECT, RIGID, foot + Vec{std::cos(a), 0, std::sin(a)} * (size * .4f),
					 foot + Vec{-std::cos(a) * .1f, .3f, 0} * size, size * .06f)
					.surface = wood;
		}
		flame(s, foot + Vec{0, size * .1f, 0}, size * c.in(1, 2));
		if (c.is(.7f)) {
			vapour(s, Vapour::Form::PLUME, foot + Vec{0, size, .1f}, size * c.in(2, 5));
		}
		Things things(s, Role::THING);
		for (int i = c.below(6); i > 0; i--) {
			float away = z * c.in(.8f, 2);
			things.person({c.in(-.7f, .7f) * away, 0, away}, c.in(1.2f, 1.8f), c.in(-TURN, TURN));
		}
	}

	/** Nothing is built: the painter of flat pictures does it. */
	void specimen(Scene &s) { s.medium = Medium::SPECIMEN; }

	/** A scene like any other; the painter draws its outlines. */
	void drawing(Scene &s) {
		s.chance.is(.5f) ? outdoors(s) : s.chance.is(.5f) ? studio(s) : room(s);
		s.medium = Medium::DRAWING;
	}

	struct World {
		const char *name;
		float share;
		void (*compose)(Scene &);
	};

	const World WORLDS[] = {{"outdoors", .17f, outdoors}, {"hills", .07f, hills}, {"water", .11f, water},
			{"room", .13f, room}, {"table", .1f, table}, {"studio", .04f, studio}, {"thicket", .05f, thicket},
			{"field", .05f, field}, {"wood", .07f, wood}, {"pattern", .05f, pattern}, {"facade", .05f, facade},
			{"crowd", .03f, crowd}, {"close-up", .07f, closeUp}, {"thin", .04f, thin}, {"fire", .02f, fire},
			{"specimen", .03f, specimen}, {"drawing", .03f, drawing}};
}

std::vector<std::string> worldNames() {
	std::vector<std::string> names;
	for (const World &world : WORLDS) {
		names.emplace_back(world.name);
	}
	return names;
}

void compose(Scene &scene, const std::string &name) {
	float total = 0;
	for (const World &world : WORLDS) {
		total += world.share;
	}
	float drawn = scene.chance.in(0, total);
	for (const World &world : WORLDS) {
		drawn -= world.share;
		if (name.empty() ? drawn < 0 : name == world.name) {
			scene.world = world.name;
			world.compose(scene);
			return;
		}
	}
	throw std::invalid_argument("there is no world called " + name);
}
