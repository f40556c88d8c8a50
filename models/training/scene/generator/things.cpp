#include "things.hpp"

#include <algorithm>

namespace {
	constexpr float TURN = 3.1416f;

	/** Sideways and forwards for somebody who faces this way. */
	struct Axes {
		Vec side, ahead;

		explicit Axes(float facing) : side(Turn(facing).toWorld({1, 0, 0})), ahead(Turn(facing).toWorld({0, 0, -1})) {}
	};

	Vec skinTone(Chance &chance) { return mix(Vec{.95f, .78f, .66f}, {.35f, .22f, .15f}, chance.unit()); }

	Vec furTone(Chance &chance) {
		Vec tones[] = {{.55f, .36f, .2f}, {.85f, .75f, .6f}, {.12f, .11f, .1f}, {.5f, .48f, .46f}, {.75f, .45f, .2f}};
		return mix(tones[chance.below(5)], chance.colour(.3f), .2f);
	}
}

Surface Things::look(Tile kind) {
	Surface s;
	s.tile = scene.atlas.pick(kind, chance);
	s.repeatU = s.repeatV = chance.ratio(.4f, 3);
	s.offsetU = chance.in(0, 4);
	s.offsetV = chance.in(0, 4);
	float k = chance.unit();
	if (k < .25f) {
		s.tint = chance.colour(.8f);
		s.texture = chance.in(0, .35f);
	} else if (k < .5f) {
		s.tint = mix(Vec{1, 1, 1}, chance.colour(.6f), .5f);
	}
	s.gloss = chance.is(.25f) ? chance.in(.1f, .8f) : 0;
	return s;
}

Surface Things::paint(Vec tint, float texture) {
	Surface s = look();
	s.tint = tint;
	s.texture = texture;
	s.gloss = 0;
	return s;
}

Box &Things::box(uint8_t kinds, Vec centre, Vec half, float facing, const Surface &surface) {
	Box &b = scene.add<Box>(role, kinds, centre, half, facing);
	b.surface = surface;
	return b;
}

Ellipsoid &Things::ball(uint8_t kinds, Vec centre, Vec half, float facing, const Surface &surface) {
	Ellipsoid &e = scene.add<Ellipsoid>(role, kinds, centre, half, facing);
	e.surface = surface;
	return e;
}

Capsule &Things::rod(uint8_t kinds, Vec from, Vec to, float thickness, const Surface &surface) {
	Capsule &c = scene.add<Capsule>(role, kinds, from, to, thickness);
	c.surface = surface;
	return c;
}

Standee &Things::standee(Tile kind, Vec base, float width, float height) {
	uint8_t kinds = kind == Tile::PLANT ? FOLIAGE : kind == Tile::ANIMAL ? LIVING : RIGID;
	return scene.add<Standee>(
			role, kinds, scene.atlas, scene.atlas.pick(kind, chance), base, width, height, chance.in(-.5f, .5f));
}

Standee &Things::pebble(Vec base, float width, float height) {
	Standee &s = standee(Tile::MATERIAL, base, width, height).shaped(chance, .1f);
	int tile = s.surface.tile;
	s.surface = look();
	s.surface.tile = tile;
	s.surface.repeatU = s.surface.repeatV = chance.in(.3f, 1.5f) / width;
	s.bulge = chance.in(0, .7f);
	return s;
}

void Things::head(Vec at, float size, float facing, const Surface &skin) {
	Axes axes(facing);
	Surface hair = paint(mix(Vec{.06f, .05f, .04f}, {.75f, .6f, .35f}, chance.unit() * chance.unit()), .3f);
	hair.repeatU = hair.repeatV = 3 / size;
	hair.gloss = .15f;
	ball(LIVING, at, {size * .36f, size * .5f, size * .43f}, facing, skin);
	ball(LIVING, at + axes.ahead * (size * .06f) - Vec{0, size * .25f, 0}, {size * .27f, size * .25f, size * .33f},
			facing, skin);
	ball(LIVING | CLOTH, at + Vec{0, size * .16f, 0} - axes.ahead * (size * .12f),
			{size * .42f, size * chance.in(.42f, .55f), size * .43f}, facing, hair);
	if (chance.is(.4f)) {
		float longHair = chance.in(.5f, 1.1f);
		ball(LIVING | CLOTH, at - Vec{0, size * longHair * .4f, 0} - axes.ahead * (size * .26f),
				{size * .5f, size * longHair, size * .28f}, facing, hair);
	}
	for (int s : {-1, 1}) {
		Vec eye = at + axes.ahead * (size * .38f) + axes.side * (s * size * .15f) + Vec{0, size * .04f, 0};
		ball(LIVING, eye, {size * .075f, size * .04f, size * .05f}, facing, paint({.92f, .9f, .88f}, .02f));
		ball(LIVING, eye + axes.ahead * (size * .025f), {size * .034f, size * .036f, size * .034f}, facing,
				paint({.1f, .07f, .05f}, .02f));
		ball(LIVING | CLOTH, eye + Vec{0, size * .1f, 0}, {size * .1f, size * .018f, size * .05f}, facing, hair);
		ball(LIVING, at + axes.side * (s * size * .36f), {size * .06f, size * .12f, size * .09f}, facing, skin);
	}
	ball(LIVING, at + axes.ahead * (size * .42f) - Vec{0, size * .09f, 0}, {size * .055f, size * .1f, size * .09f},
			facing, skin);
	ball(LIVING, at + axes.ahead * (size * .36f) - Vec{0, size * .26f, 0},
			{size * .14f, size * chance.in(.025f, .05f), size * .05f}, facing,
			paint(skin.tint * Vec{.85f, .5f, .5f}, .05f));
}

void Things::person(Vec base, float h, float facing) {
	Axes axes(facing);
	Surface skin = paint(skinTone(chance), .12f);
	skin.gloss = .08f;
	Surface shirt = chance.is(.4f) ? paint(chance.colour(.9f), chance.in(.05f, .4f)) : look();
	Surface trousers = paint(chance.colour(.6f), chance.in(.05f, .7f));
	shirt.repeatU = shirt.repeatV = chance.in(.5f, 2) / h * 1.7f;
	float width = chance.in(.9f, 1.25f);
	auto up = [&](float share) { return base + Vec{0, h * share, 0}; };
	Vec hip = up(.52f), shoulder = up(.8f);
	ball(LIVING, (hip + shoulder) * .5f, {h * .115f * width, h * .19f, h * .075f * width}, facing, shirt);
	rod(LIVING, shoulder - axes.side * (h * .085f * width), shoulder + axes.side * (h * .085f * width),
			h * .052f * width, shirt);
	rod(LIVING, shoulder, up(.88f), h * .032f, skin);
	head(up(.93f) + axes.ahead * (h * .01f), h * .14f, facing + chance.in(-.3f, .3f), skin);
	bool hasSkirt = chance.is(.25f);
	if (hasSkirt) {
		rod(CLOTH, hip, up(.36f), h * .1f, trousers);
		ball(CLOTH, up(.36f), {h * .17f, h * .17f, h * .14f}, facing, trousers);
	}
	for (int s : {-1, 1}) {
		Vec arm = shoulder + axes.side * (s * h * .115f * width);
		Vec elbow = arm - Vec{0, h * chance.in(.05f, .17f), 0} + axes.side * (s * h * chance.in(0, .12f))
				+ axes.ahead * (h * chance.in(-.05f, .08f));
		Vec hand = elbow + Vec{0, h * chance.in(-.16f, .1f), 0} + axes.side * (s * h * chance.in(-.1f, .08f))
				+ axes.ahead * (h * chance.in(0, .13f));
		rod(LIVING, arm, elbow, h * .034f * width, shirt);
		rod(LIVING, elbow, hand, h * .026f, chance.is(.5f) ? skin : shirt);
		ball(LIVING, hand, {h * .025f, h * .03f, h * .025f}, facing, skin);
		Vec thigh = hip + axes.side * (s * h * .055f);
		Vec knee = thigh - Vec{0, h * .25f, 0} + axes.side * (s * h * chance.in(0, .05f))
				+ axes.ahead * (h * chance.in(-.03f, .12f));
		Vec foot = base + axes.side * (s * h * chance.in(.03f, .12f)) + axes.ahead * (h * chance.in(-.08f, .08f))
				+ Vec{0, h * .03f, 0};
		rod(LIVING, thigh, knee, h * .05f * width, trousers);
		rod(LIVING, knee, foot, h * .036f * width, hasSkirt ? skin : trousers);
		rod(LIVING, foot, foot + axes.ahead * (h * .09f), h * .026f, paint(chance.colour(.3f) * .4f, .2f));
	}
}

void Things::animal(Vec base, float size, float facing) {
	Axes axes(facing);
	Surface fur = paint(furTone(chance), chance.in(.2f, .8f));
	fur.tile = scene.atlas.pick(chance.is(.5f) ? Tile::PHOTO : Tile::MATERIAL, chance);
	fur.repeatU = fur.repeatV = chance.in(1, 4) / size;
	float tall = size * chance.in(.35f, .6f), girth = size * chance.in(.13f, .22f);
	Vec rear = base + Vec{0, tall, 0} - axes.ahead * (size * .35f);
	Vec front = base + Vec{0, tall + size * chance.in(-.03f, .08f), 0} + axes.ahead * (size * .3f);
	Vec skull = front + Vec{0, size * chance.in(.08f, .28f), 0} + axes.ahead * (size * chance.in(.1f, .22f));
	rod(LIVING, rear, front, girth, fur);
	rod(LIVING, front, skull, girth * .55f, fur);
	ball(LIVING, skull, {size * .1f, size * .1f, size * .12f}, facing, fur);
	ball(LIVING, skull + axes.ahead * (size * .1f) - Vec{0, size * .03f, 0}, {size * .05f, size * .045f, size * .09f},
			facing, fur);
	ball(LIVING, skull + axes.ahead * (size * .185f) - Vec{0, size * .02f, 0},
			{size * .02f, size * .015f, size * .015f}, facing, paint({.05f, .04f, .04f}, .05f));
	for (int s : {-1, 1}) {
		Vec ear = skull + axes.side * (s * size * .06f) + Vec{0, size * .06f, 0};
		rod(LIVING, ear, ear + axes.side * (s * size * .03f) + Vec{0, size * chance.in(-.06f, .1f), 0}, size * .028f,
				fur);
		ball(LIVING, skull + axes.ahead * (size * .1f) + axes.side * (s * size * .045f) + Vec{0, size * .03f, 0},
				{size * .014f, size * .014f, size * .014f}, facing, paint({.06f, .05f, .04f}, .02f))
				.surface.gloss = .8f;
		for (const Vec &end : {rear, front}) {
			Vec foot{end.x + axes.ahead.x * size * chance.in(-.08f, .08f), base.y,
					end.z + axes.ahead.z * size * chance.in(-.08f, .08f)};
			Vec offset = axes.side * (s * girth * .6f);
			rod(LIVING, end + offset, foot + offset, size * chance.in(.03f, .05f), fur);
		}
	}
	rod(LIVING, rear, rear - axes.ahead * (size * chance.in(.1f, .3f)) + Vec{0, size * chance.in(-.15f, .3f), 0},
			size * .03f, fur);
}

void Things::animalFace(Vec at, float size, float facing) {
	Axes axes(facing);
	Surface fur = paint(furTone(chance), chance.in(.35f, .9f));
	fur.tile = scene.atlas.pick(chance.is(.5f) ? Tile::PHOTO : Tile::MATERIAL, chance);
	fur.repeatU = fur.repeatV = chance.in(.6f, 2.5f) / size;
	Surface pale = fur, dark = paint({.08f, .06f, .06f}, .05f);
	pale.tint = mix(fur.tint, {1, .95f, .9f}, chance.in(0, .8f));
	dark.gloss = .7f;
	float snout = chance.in(.15f, .55f);
	ball(LIVING, at, {size * .5f, size * chance.in(.42f, .52f), size * .48f}, facing, fur);
	ball(LIVING, at - axes.ahead * (size * .6f) - Vec{0, size * .6f, 0}, {size * .55f, size * .8f, size * .6f}, facing,
			fur);
	ball(LIVING, at + axes.ahead * (size * (.3f + .5f * snout)) - Vec{0, size * .14f, 0},
			{size * .24f, size * .18f, size * snout}, facing, pale);
	ball(LIVING, at + axes.ahead * (size * (.3f + 1.45f * snout)) - Vec{0, size * .08f, 0},
			{size * .075f, size * .05f, size * .05f}, facing, dark);
	Surface iris = paint(mix(Vec{.75f, .6f, .15f}, chance.colour(.8f), .5f), .1f);
	iris.gloss = .6f;
	bool pricked = chance.is(.6f);
	for (int s : {-1, 1}) {
		Vec eye = at + axes.ahead * (size * .4f) + axes.side * (s * size * .2f) + Vec{0, size * .1f, 0};
		ball(LIVING, eye, {size * .075f, size * .065f, size * .06f}, facing, iris);
		ball(LIVING, eye + axes.ahead * (size * .04f), {size * .025f, size * .045f, size * .03f}, facing, dark);
		Vec ear = at + axes.side * (s * size * .32f) + Vec{0, size * .32f, 0};
		Vec tip = ear + axes.side * (s * size * (pricked ? .1f : .22f)) + Vec{0, size * (pricked ? .3f : -.35f), 0};
		for (int i = 0; i < 5; i++) {
			Vec p = mix(ear, tip, i / 4.f);
			float thick = size * .13f * (1 - .19f * i * pricked);
			ball(LIVING, p, {thick, thick, size * .05f}, facing, fur);
		}
		for (int i = 0; i < 4; i++) {
			Vec root =
					at + axes.ahead * (size * (.3f + snout)) + axes.side * (s * size * .12f) - Vec{0, size * .14f, 0};
			Vec end = root + axes.side * (s * size * .4f) + Vec{0, size * (.12f - .07f * i), 0};
			rod(LIVING, root, end, size * .004f, paint({.9f, .9f, .88f}, 0)).castsShadow = false;
		}
	}
}

void Things::tree(Vec base, float h) {
	if (chance.is(.35f)) {
		standee(Tile::PLANT, base, h * chance.in(.6f, 1.1f), h);
		return;
	}
	Surface bark = paint({.35f, .26f, .2f}, .7f);
	Vec top = base + Vec{h * chance.in(-.06f, .06f), h * chance.in(.35f, .65f), h * chance.in(-.05f, .05f)};
	float trunk = h * chance.in(.015f, .04f);
	rod(RIGID, base, top, trunk, bark);
	int boughs = 3 + chance.below(5);
	bool isBare = chance.is(.15f);
	Vec green = mix(Vec{.2f, .4f, .12f}, chance.colour(.9f), chance.is(.3f) ? .6f : .15f);
	int tile = scene.atlas.pick(chance.is(.5f) ? Tile::PLANT : Tile::MATERIAL, chance);
	int leaf = scene.atlas.pick(Tile::PLANT, chance);
	for (int i = 0; i < boughs; i++) {
		Vec end = top + Vec{h * chance.in(-.28f, .28f), h * chance.in(0, .35f), h * chance.in(-.2f, .2f)};
		rod(isBare ? FOLIAGE : RIGID, mix(base, top, chance.in(.6f, 1)), end, trunk * .45f, bark);
		if (isBare) {
			continue;
		}
		Surface leaves = paint(mix(green, chance.colour(.6f), .1f), chance.in(.6f, 1));
		leaves.tile = tile;
		leaves.repeatU = leaves.repeatV = chance.in(1, 4) / h * 4;
		float size = h * chance.in(.1f, .2f);
		Ellipsoid &crown = ball(FOLIAGE, end, {size, size * chance.in(.7f, 1), size}, 0, leaves);
		crown.clumps = chance.in(3, 7);
		crown.seed = chance.bits();
		// Sprays of leaves break the crown's outline.
		for (int k = 0; k < 6 && !scene.isFull(); k++) {
			Vec p = end + Vec{size * chance.in(-1, 1), size * chance.in(-1.2f, .6f), -size * chance.in(.2f, 1)};
			Standee &spray = standee(Tile::PLANT, p, size, size);
			spray.surface.tile = leaf;
			spray.surface.tint = mix(Vec{1, 1, 1}, green * 1.5f, .6f);
			spray.castsShadow = false;
		}
	}
}

void Things::plant(Vec base, float h) {
	int stems = 2 + chance.below(6);
	Vec green = mix(Vec{.25f, .5f, .15f}, chance.colour(.8f), .25f);
	bool flowers = chance.is(.6f);
	for (int i = 0; i < stems; i++) {
		Vec p = base, lean{h * chance.in(-.25f, .25f), 0, h * chance.in(-.15f, .15f)};
		float tall = h * chance.in(.5f, 1);
		for (int k = 1; k <= 5; k++) {
			Vec next = base + Vec{0, tall * k / 5, 0} + lean * (k * k / 25.f);
			rod(FOLIAGE, p, next, h * .008f, paint(green, .3f));
			if (k > 1 && chance.is(.7f)) {
				float size = h * chance.in(.1f, .22f);
				Standee &leaf = standee(Tile::PLANT, next - Vec{0, size / 2, 0}, size, size);
				leaf.turn = Turn(chance.in(-1.1f, 1.1f));
			}
			p = next;
		}
		if (flowers) {
			float size = h * chance.in(.12f, .3f);
			Standee &flower = standee(Tile::PLANT, p - Vec{0, size / 2, .01f}, size, size);
			flower.bulge = chance.in(0, .4f);
		}
	}
}

void Things::table(Vec base, float size) {
	float tall = size * chance.in(.4f, .7f), facing = chance.in(-TURN, TURN);
	Vec half{size * chance.in(.4f, .8f), size * .03f, size * chance.in(.3f, .6f)};
	Surface wood = look();
	box(RIGID, base + Vec{0, tall, 0}, half, facing, wood);
	for (int i = 0; i < 4; i++) {
		Vec foot = base + Turn(facing).toWorld({(i & 1 ? .9f : -.9f) * half.x, 0, (i & 2 ? .9f : -.9f) * half.z});
		rod(RIGID, foot, foot + Vec{0, tall, 0}, size * .025f, wood);
	}
}

float Things::vessel(Vec base, float size) {
	Surface glaze = paint(chance.colour(.6f), chance.is(.3f) ? .6f : .08f);
	glaze.gloss = .5f;
	float wide = size * chance.in(.2f, .4f), tall = size * chance.in(.35f, .9f);
	float belly = chance.in(-.3f, .3f), neck = chance.in(0, 6);
	for (int i = 0; i < 12; i++) {
		float y = (i + .5f) / 12, r = wide * (1 + belly * std::sin(3 * y + neck));
		ball(RIGID, base + Vec{0, tall * y, 0}, {r, tall * std::min(.25f, .08f + .8f * y), r}, 0, glaze);
	}
	float rim = wide * (1 + belly * std::sin(3 + neck));
	ball(RIGID, base + Vec{0, tall * 1.1f, 0}, {rim * .8f, tall * .05f, rim * .8f}, 0,
			paint(chance.colour(.5f) * .4f, .1f));
	if (chance.is(.5f)) {
		for (int i = 0; i < 5; i++) {
			float a = .6f * i - 1.2f, b = a + .6f;
			auto around = [&](float angle) {
				return base + Vec{wide * (1 + .6f * std::cos(angle)), tall * (.5f + .3f * std::sin(angle)), 0};
			};
			rod(RIGID, around(a), around(b), wide * .1f, glaze);
		}
	}
	if (chance.is(.5f)) {
		ball(RIGID, base + Vec{0, size * .015f, 0}, {wide * 2, size * .02f, wide * 2}, 0, glaze);
	}
	return tall;
}

void Things::any(Vec base, float size) {
	float k = chance.unit(), facing = chance.in(-TURN, TURN);
	auto up = [&](float y) { return base + Vec{0, y, 0}; };
	if (k < .17f) {
		Vec half{size * chance.in(.15f, .6f), size * chance.in(.15f, .6f), size * chance.in(.15f, .6f)};
		Surface s = look();
		s.repeatU = s.repeatV = s.repeatU / size;
		box(RIGID, up(half.y), half, facing, s);
	} else if (k < .3f) {
		float wide = size * chance.in(.2f, .5f), tall = wide * chance.in(.6f, 1.4f);
		Surface s = look();
		s.repeatU = s.repeatV = s.repeatU / size;
		ball(RIGID, up(tall), {wide, tall, wide * chance.in(.7f, 1.2f)}, facing, s);
	} else if (k < .38f) {
		float thick = size * chance.in(.08f, .25f);
		rod(RIGID, up(thick), base + Vec{size * chance.in(-.1f, .1f), size * chance.in(.4f, 1), 0}, thick, look());
	} else if (k < .62f) {
		float width = size * chance.in(.6f, 1.2f);
		standee(Tile::CUTOUT, base, width, width * chance.in(.7f, 1.3f)).bulge = chance.in(0, .5f);
	} else if (k < .7f) {
		float width = size * chance.in(.6f, 1.2f);
		standee(Tile::ANIMAL, base, width, width * chance.in(.7f, 1.2f)).bulge = chance.in(.1f, .5f);
	} else if (k < .78f) {
		pebble(base, size * chance.in(.5f, 1.2f), size * chance.in(.5f, 1.4f));
	} else if (k < .84f) {
		animal(base, size * chance.in(.7f, 1.2f), facing);
	} else if (k < .9f) {
		vessel(base, size);
	} else if (k < .95f) {
		table(base, size);
	} else {
		plant(base, size * chance.in(.8f, 1.4f));
	}
}

void Things::fence(Vec from, Vec to, float height) {
	Surface metal = paint(chance.is(.6f) ? chance.colour(.2f) * .6f : chance.colour(.8f), .2f);
	float way = length(to - from), gap = chance.in(.1f, .35f), thick = height * chance.in(.006f, .03f);
	int bars = std::min(60, static_cast<int>(way / gap));
	for (int i = 0; i <= bars; i++) {
		Vec foot = mix(from, to, i / std::max(1.f, static_cast<float>(bars)));
		rod(RIGID, foot, foot + Vec{0, height, 0}, i % 8 ? thick : 2 * thick, metal).castsShadow = i % 8 == 0;
	}
	int rails = 1 + chance.below(4);
	for (int i = 0; i < rails; i++) {
		Vec up{0, height * (i + 1) / (rails + .1f), 0};
		rod(RIGID, from + up, to + up, thick, metal);
	}
}

void Things::wires(Vec from, Vec to, float sag, int count) {
	Surface dark = paint({.08f, .08f, .09f}, .1f);
	for (int k = 0; k < count; k++) {
		Vec shift{0, chance.in(-.4f, .4f), 0};
		for (int i = 0; i < 8; i++) {
			auto hang = [&](float t) { return mix(from, to, t) + shift - Vec{0, sag * 4 * t * (1 - t), 0}; };
			rod(RIGID, hang(i / 8.f), hang((i + 1) / 8.f), .012f, dark).castsShadow = false;
		}
	}
}

void Things::flag(Vec base, float height) {
	Surface pole = paint({.8f, .8f, .78f}, .1f);
	rod(RIGID, base, base + Vec{0, height, 0}, height * .008f, pole);
	float width = height * chance.in(.2f, .45f), tall = width * chance.in(.5f, .7f), facing = chance.in(-.7f, .7f);
	Vec middle = base + Vec{0, height - tall / 2, 0} + Turn(facing).toWorld({width / 2, 0, 0});
	Patch &cloth = scene.add<Patch>(role, CLOTH, middle, Turn(facing).toWorld({0, 0, -1}), Vec{0, 1, 0});
	cloth.cut(width / 2, tall / 2);
	cloth.surface = chance.is(.5f) ? paint(chance.colour(.9f), .15f) : look(Tile::PHOTO);
	cloth.surface.repeatU = cloth.surface.repeatV = 1 / width;
	cloth.folds = chance.in(3, 9) / width;
	cloth.fold = chance.in(.1f, .5f) / cloth.folds;
	cloth.seed = chance.bits();
	cloth.castsShadow = false;
	cloth.isThin = true;
}

void Things::curtain(Vec top, float width, float height, float facing) {
	Patch &cloth =
			scene.add<Patch>(role, CLOTH, top - Vec{0, height / 2, 0}, Turn(facing).toWorld({0, 0, -1}), Vec{0, 1, 0});
	cloth.cut(width / 2, height / 2);
	cloth.surface = chance.is(.6f) ? paint(chance.colour(.7f), chance.in(.05f, .3f)) : look();
	cloth.folds = chance.in(12, 40) / width;
	cloth.fold = chance.in(.3f, .9f) / cloth.folds;
	cloth.seed = chance.bits();
	cloth.castsShadow = false;
	cloth.isThin = true;
}

void Things::front(Vec base, float width, float height, float facing) {
	Turn turn(facing);
	Surface wall = look(Tile::WALL);
	wall.repeatU = wall.repeatV = chance.ratio(.15f, .8f);
	float depth = std::min(width, 6.f);
	Vec middle = base + Vec{0, height / 2, 0} + turn.toWorld({0, 0, depth});
	box(RIGID, middle, {width, height / 2, depth}, facing, wall);
	if (chance.is(.2f)) {
		return;
	}
	float storey = chance.in(2.6f, 4), gap = chance.in(1.6f, 4), tall = storey * chance.in(.4f, .7f);
	float wide = gap * chance.in(.3f, .7f) / 2;
	Surface glass = paint(chance.is(.7f) ? Vec{.06f, .08f, .1f} : chance.colour(.3f), .3f);
	glass.tile = scene.atlas.pick(Tile::SKY, chance);
	glass.gloss = .4f;
	Surface frame = paint(chance.colour(.3f) * 1.1f, .1f);
	bool balconies = chance.is(.25f);
	for (float y = storey * .6f; y < height - tall / 2; y += storey) {
		for (float x = -width + gap / 2; x < width && !scene.isFull(); x += gap) {
			Vec at = base + Vec{0, y, 0} + turn.toWorld({x, 0, 0});
			box(RIGID, at, {wide + .08f, tall / 2 + .08f, .06f}, facing, frame).castsShadow = false;
			Box &pane = box(RIGID, at, {wide, tall / 2, .065f}, facing, glass);
			pane.castsShadow = false;
			pane.surface.glow = scene.sky.isNight && chance.is(.45f) ? chance.in(.3f, 1) : 0;
			if (balconies) {
				box(RIGID, at - Vec{0, tall / 2, 0} + turn.toWorld({0, 0, -.5f}), {wide + .3f, .08f, .5f}, facing,
						frame);
			}
		}
	}
}

void Things::lantern(Vec base, float height) {
	Surface metal = paint({.1f, .1f, .11f}, .1f), flame = paint({1, .85f, .55f}, 0);
	flame.glow = chance.in(1.5f, 4);
	rod(RIGID, base, base + Vec{0, height, 0}, height * .012f, metal);
	ball(RIGID, base + Vec{0, height, 0}, {height * .035f, height * .045f, height * .035f}, 0, flame).castsShadow =
			false;
}
