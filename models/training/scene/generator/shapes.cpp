#include "shapes.hpp"

#include <algorithm>

namespace {
	constexpr float NEAREST = 1e-3f;

	/** Divisors may be this small, no smaller. */
	float apart(float x) { return std::fabs(x) < 1e-9f ? 1e-9f : x; }

	Vec facing(Vec normal, Vec direction) { return dot(normal, direction) < 0 ? normal : normal * -1; }
}

Patch::Patch(Vec at, Vec facing, Vec towards) : normal(unit(facing)) {
	centre = at;
	along = unit(towards - normal * dot(towards, normal));
	across = cross(normal, along);
}

Patch &Patch::cut(float width, float length, Outline shape) {
	halfWidth = width;
	halfLength = length;
	outline = shape;
	return *this;
}

bool Patch::covers(float a, float b) const {
	switch (outline) {
		case Outline::OVAL:
			return a * a / (halfWidth * halfWidth) + b * b / (halfLength * halfLength)
					< .7f + .6f * noise(3 * a / halfWidth, 3 * b / halfLength, seed);
		case Outline::WINDING: {
			float scale = 1 / (6 * halfWidth);
			float middle = 8 * halfWidth * (cloudiness(b * scale, .5f, 2, seed) - .5f);
			return std::fabs(b) < halfLength
					&& std::fabs(a - middle)
					< halfWidth * (.6f + .8f * cloudiness(2 * b / halfWidth, .5f, 3, seed + 1));
		}
		default:
			return std::fabs(a) < halfWidth && std::fabs(b) < halfLength;
	}
}

bool Patch::meet(const Ray &ray, float farthest, Hit &hit) const {
	float slope = dot(ray.direction, normal);
	if (std::fabs(slope) < 1e-6f) {
		return false;
	}
	float lift = 0, a = 0, b = 0, t = 0, swing = 0;
	// A fold moves the sheet a little; two steps towards it are enough.
	for (int step = 0; step < (fold > 0 ? 3 : 1); step++) {
		t = (dot(centre - ray.origin, normal) + lift) / slope;
		if (t < NEAREST || t > farthest) {
			return false;
		}
		Vec r = ray.at(t) - centre;
		a = dot(r, across);
		b = dot(r, along);
		if (fold > 0) {
			float phase = folds * a + 2 * noise(b * folds * .15f, a * folds * .1f, seed);
			lift = fold * std::sin(phase);
			swing = fold * folds * std::cos(phase);
		}
	}
	if (!covers(a, b)) {
		return false;
	}
	hit = {t, facing(unit(normal - across * swing), ray.direction), a, b};
	return true;
}

Box::Box(Vec at, Vec size, float facing) : half(size), turn(facing) {
	centre = at;
	radius = length(size);
}

bool Box::meet(const Ray &ray, float farthest, Hit &hit) const {
	Vec o = turn.toLocal(ray.origin - centre), d = turn.toLocal(ray.direction);
	float origin[] = {o.x, o.y, o.z}, direction[] = {d.x, d.y, d.z}, size[] = {half.x, half.y, half.z};
	float in = NEAREST, out = farthest;
	int side = -1;
	for (int i = 0; i < 3; i++) {
		float inverse = 1 / apart(direction[i]);
		float a = (-size[i] - origin[i]) * inverse, b = (size[i] - origin[i]) * inverse;
		if (std::min(a, b) > in) {
			in = std::min(a, b);
			side = i;
		}
		out = std::min(out, std::max(a, b));
	}
	if (side < 0 || in > out) {
		return false;
	}
	Vec p = o + d * in;
	float away = direction[side] > 0 ? -1 : 1;
	Vec normal{side == 0 ? away : 0, side == 1 ? away : 0, side == 2 ? away : 0};
	hit = {in, turn.toWorld(normal), side == 0 ? p.z : p.x, side == 1 ? p.z : -p.y};
	return true;
}

Ellipsoid::Ellipsoid(Vec at, Vec size, float facing) : half(size), turn(facing) {
	centre = at;
	radius = std::max({size.x, size.y, size.z});
}

bool Ellipsoid::meet(const Ray &ray, float farthest, Hit &hit) const {
	Vec inverse{1 / half.x, 1 / half.y, 1 / half.z};
	Vec o = turn.toLocal(ray.origin - centre) * inverse, d = turn.toLocal(ray.direction) * inverse;
	float a = dot(d, d), b = dot(o, d), under = b * b - a * (dot(o, o) - 1);
	if (under < 0) {
		return false;
	}
	float t = (-b - std::sqrt(under)) / a;
	if (t < NEAREST || t > farthest) {
		return false;
	}
	Vec p = o + d * t;
	Vec normal = unit(turn.toWorld(p * inverse));
	if (clumps > 0) {
		auto at = [&](float shift, uint32_t key) {
			return cloudiness(clumps * normal.x + shift, clumps * (normal.y + .6f * normal.z), 3, seed + key);
		};
		float rim = std::fabs(dot(normal, ray.direction)) / length(ray.direction);
		// Between clumps one sees past the rim.
		if (rim < 1.1f * at(0, 0) - .1f) {
			return false;
		}
		normal = unit(normal + Vec{at(3, 1) - .5f, at(5, 2) - .3f, at(7, 3) - .5f} * 2.2f);
	}
	hit = {t, normal, std::atan2(p.x, -p.z) / 2 * half.x, -p.y * half.y};
	return true;
}

Capsule::Capsule(Vec a, Vec b, float r) : from(a), to(b), thickness(r) {
	centre = (a + b) * .5f;
	radius = length(b - a) / 2 + r;
}

bool Capsule::meet(const Ray &ray, float farthest, Hit &hit) const {
	Vec axis = to - from, o = ray.origin - from;
	float bb = dot(axis, axis), bd = dot(axis, ray.direction), bo = dot(axis, o),
		  dd = dot(ray.direction, ray.direction);
	float a = bb * dd - bd * bd, b = bb * dot(ray.direction, o) - bo * bd;
	float c = bb * (dot(o, o) - thickness * thickness) - bo * bo, under = b * b - a * c, t = -1;
	if (under >= 0 && a > 1e-12f) {
		float side = (-b - std::sqrt(under)) / a, height = bo + side * bd;
		if (height > 0 && height < bb) {
			t = side;
		} else {
			Vec end = ray.origin - (height <= 0 ? from : to);
			float e = dot(ray.direction, end), over = e * e - dd * (dot(end, end) - thickness * thickness);
			if (over > 0) {
				t = (-e - std::sqrt(over)) / dd;
			}
		}
	}
	if (t < NEAREST || t > farthest) {
		return false;
	}
	Vec p = ray.at(t) - from;
	float height = clamp(dot(p, axis) / bb, 0, 1);
	Vec normal = (p - axis * height) * (1 / thickness);
	hit = {t, normal, std::atan2(normal.x, -normal.z) * thickness, -height * std::sqrt(bb)};
	return true;
}

Standee::Standee(const Atlas &textures, int tile, Vec foot, float width, float tall, float facing)
		: atlas(&textures), base(foot), halfWidth(width / 2), height(tall), turn(facing) {
	surface.tile = tile;
	centre = foot + Vec{0, tall / 2, 0};
	radius = std::sqrt(width * width + tall * tall) / 2;
	isThin = true;
	fitsTile = true;
}

Standee &Standee::shaped(Chance &chance, float roughness) {
	for (int i = 0; i < 6; i++) {
		outline.push_back({chance.normal() * roughness / (1 + .5f * i), chance.in(0, 6.28f)});
	}
	fitsTile = false;
	return *this;
}

bool Standee::meet(const Ray &ray, float farthest, Hit &hit) const {
	Vec normal = turn.toWorld({0, 0, -1});
	float slope = dot(ray.direction, normal);
	if (std::fabs(slope) < 1e-5f) {
		return false;
	}
	float t = dot(base - ray.origin, normal) / slope;
	if (t < NEAREST || t > farthest) {
		return false;
	}
	Vec r = turn.toLocal(ray.at(t) - base);
	float a = r.x / halfWidth, b = r.y / height;
	if (std::fabs(a) > 1 || b < 0 || b > 1) {
		return false;
	}
	float u = (a + 1) / 2, v = 1 - b, inside;
	if (outline.empty()) {
		float level = std::log2(std::max(1e-6f, 256 * t * ray.spread / (2 * halfWidth)));
		if (atlas->at(surface.tile, u, v, level, false).alpha < .5f) {
			return false;
		}
		inside = bulge > 0 ? clamp(2 * atlas->at(surface.tile, u, v, 5, false).alpha - 1, 0, 1) : 0;
	} else {
		float y = 2 * b - 1, angle = std::atan2(y, a), edge = .75f;
		for (size_t i = 0; i < outline.size(); i++) {
			edge += outline[i][0] * std::cos((i + 1) * angle + outline[i][1]);
		}
		inside = 1 - std::sqrt(a * a + y * y) / edge;
		if (inside < 0) {
			return false;
		}
	}
	Vec tilted = normal;
	if (bulge > 0) {
		t -= std::min(bulge * halfWidth * std::sqrt(inside * (2 - inside)), t * .3f);
		tilted = unit(normal + turn.toWorld({.8f * a, .8f * b - .4f, 0}) * std::min(1.f, 2 * bulge));
	}
	hit = outline.empty() ? Hit{t, facing(tilted, ray.direction), u, v}
						  : Hit{t, facing(tilted, ray.direction), r.x, -r.y};
	return true;
}

Ridge::Ridge(float away, float high, float varies, float often, int detail, uint32_t key)
		: distance(away), height(high), variation(varies), frequency(often), octaves(detail), seed(key) {
	castsShadow = false;
}

bool Ridge::meet(const Ray &ray, float farthest, Hit &hit) const {
	if (std::fabs(ray.direction.z) < 1e-6f) {
		return false;
	}
	float t = (distance - ray.origin.z) / ray.direction.z;
	if (t < NEAREST || t > farthest) {
		return false;
	}
	Vec p = ray.at(t);
	if (p.y > height + variation * (2 * cloudiness(p.x * frequency, 7.3f, octaves, seed) - 1)) {
		return false;
	}
	float slope = noise(p.x * frequency * 2, p.y * frequency * 2, seed + 9) - .5f;
	hit = {t, unit({slope, .6f, -1}), p.x, -p.y};
	return true;
}

Terrain::Terrain(float varies, float often, uint32_t key) : variation(varies), frequency(often), seed(key) {
	castsShadow = false;
}

float Terrain::heightAt(float x, float z) const {
	return base + variation * (2 * cloudiness(x * frequency, z * frequency, 4, seed) - 1);
}

bool Terrain::meet(const Ray &ray, float farthest, Hit &hit) const {
	float before = .3f, t = .3f;
	for (int i = 0; i < 90 && t < farthest && t < 400; i++) {
		Vec p = ray.at(t);
		float above = p.y - heightAt(p.x, p.z);
		if (above < 0) {
			float after = t;
			for (int k = 0; k < 8; k++) {
				float middle = (before + after) / 2;
				Vec q = ray.at(middle);
				(q.y < heightAt(q.x, q.z) ? after : before) = middle;
			}
			Vec q = ray.at(after);
			float e = .05f + .01f * after;
			Vec normal = unit({heightAt(q.x - e, q.z) - heightAt(q.x + e, q.z), 2 * e,
					heightAt(q.x, q.z - e) - heightAt(q.x, q.z + e)});
			hit = {after, normal, q.x, q.z};
			return after < farthest;
		}
		before = t;
		float steep = std::max(.4f, 1.5f * std::fabs(ray.direction.y) + .3f);
		t += std::max({.12f, .07f * t, .35f * above / steep});
	}
	return false;
}
