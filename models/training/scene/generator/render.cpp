#include "render.hpp"

#include <algorithm>

namespace {
	/** Samples along each side of a pixel. */
	constexpr int FINER = 2;

	struct Seen {
		const Shape *shape = nullptr;
		Hit hit{1e8f, {}, 0, 0};
	};

	class Renderer {
		const Scene &scene;
		const int side;
		const float pixel;
		std::vector<Seen> seen;

		Ray ray(int x, int y) const { return scene.camera.through((x + .5f) * pixel, (y + .5f) * pixel, pixel); }
		void cast(const Shape &shape);
		Vec sky(Vec direction) const;
		Vec base(const Shape &shape, const Hit &hit, float spread, float steepness) const;
		Vec shade(const Shape &shape, const Hit &hit, const Ray &ray) const;
		bool isShadowed(Vec place, Vec towards, float distance, const Shape *self) const;
		float openness(Vec place) const;
		Vec wet(const Shape &shape, const Hit &hit, const Ray &ray, Vec lit) const;
		Vec mirrored(const Ray &ray, const Shape *self) const;
		Vec hazy(Vec colour, float distance) const;

	public:
		Renderer(const Scene &s, int size) : scene(s), side(size * FINER), pixel(1.f / side), seen(side * side) {}

		Frame run();
	};

	void Renderer::cast(const Shape &shape) {
		int left = 0, right = side - 1, top = 0, bottom = side - 1;
		if (shape.radius < Shape::INFINITE) {
			const Camera &c = scene.camera;
			Vec r = shape.centre - c.at;
			float x = dot(r, c.right), y = dot(r, c.up), z = dot(r, c.forward), b = shape.radius;
			if (z + b < .05f) {
				return;
			}
			if (z - b > .05f) {
				float near = c.focal / (z - b), far = c.focal / (z + b);
				auto low = [&](float v) { return std::min(v * near, v * far); };
				auto high = [&](float v) { return std::max(v * near, v * far); };
				auto clip = [&](float v) { return static_cast<int>(clamp(v * side, -1, side)); };
				left = std::max(left, clip(c.centreX + low(x - b)) - 1);
				right = std::min(right, clip(c.centreX + high(x + b)) + 1);
				top = std::max(top, clip(c.centreY - high(y + b)) - 1);
				bottom = std::min(bottom, clip(c.centreY - low(y - b)) + 1);
			}
		}
		for (int y = top; y <= bottom; y++) {
			for (int x = left; x <= right; x++) {
				Seen &s = seen[y * side + x];
				Hit hit;
				if (shape.meet(ray(x, y), s.hit.t, hit)) {
					s = {&shape, hit};
				}
			}
		}
	}

	Vec Renderer::sky(Vec direction) const {
		const Sky &k = scene.sky;
		Vec d = unit(direction);
		float e = clamp(d.y, -.05f, 1);
		Vec c = mix(k.horizon, k.top, std::sqrt(clamp(1.3f * e, 0, 1)));
		if (k.tile >= 0) {
			float u = k.tileOffset + d.x / (std::fabs(d.z) + .3f) * k.tileScale;
			c = mix(c,
					linear(scene.atlas.at(k.tile, u, clamp(1 - 1.5f * e * k.tileScale - .02f, 0, 1), 1, true).colour),
					.85f);
		} else if (k.cloud > 0 && e > .01f) {
			float x = d.x / (e + .12f) * k.cloudScale, z = d.z / (e + .12f) * k.cloudScale;
			float thick = cloudiness(x, z, 5, k.seed), lit = cloudiness(x + .15f, z + .1f, 4, k.seed);
			float cover = clamp((thick - (1 - k.cloud)) * 4, 0, 1) * clamp(8 * e, 0, 1);
			Vec white = mix(Vec{.95f, .95f, .97f}, k.horizon, .3f) * (k.isNight ? .1f : 1);
			c = mix(c, white * (.45f + .5f * thick + 1.2f * (thick - lit)), cover);
		}
		if (k.isNight) {
			float star = hashed(static_cast<int>(d.x * 400), static_cast<int>(d.y * 400), k.seed);
			c += Vec{1, 1, .95f} * (star > .997f ? .7f * (star - .997f) / .003f : 0);
		}
		if (!scene.light.isLamp && scene.light.strength > 0) {
			float sun = dot(d, scene.light.place);
			float glow = sun > 0 ? .25f * std::pow(sun, 60.f) + (sun > .9995f ? 4 : 0) : 0;
			c += scene.light.colour * (glow * std::min(1.f, scene.light.strength));
		}
		return c;
	}

	Vec Renderer::base(const Shape &shape, const Hit &hit, float spread, float steepness) const {
		const Surface &s = shape.surface;
		Vec tint = linear(s.tint);
		float repeats = shape.fitsTile ? 1 / (2 * static_cast<const Standee &>(shape).halfWidth) : s.repeatU;
		float level = std::log2(std::max(1e-6f, 256 * hit.t * spread * repeats / std::sqrt(std::max(.01f, steepness))));
		Sample sample = shape.fitsTile
				? scene.atlas.at(s.tile, hit.u, hit.v, level, false)
				: scene.atlas.at(s.tile, hit.u * s.repeatU + s.offsetU, hit.v * s.repeatV + s.offsetV, level, true);
		Vec tile = linear(sample.colour) * tint;
		return s.texture > .99f ? tile : mix(tint, tile * 1.5f, s.texture);
	}

	bool Renderer::isShadowed(Vec place, Vec towards, float distance, const Shape *self) const {
		Ray ray{place, towards, .004f};
		Hit hit;
		for (const auto &other : scene.shapes) {
			if (!other->castsShadow || other.get() == self || other->radius >= Shape::INFINITE) {
				continue;
			}
			Vec to = other->centre - place;
			float along = dot(to, towards), apart = dot(to, to) - along * along, r = other->radius;
			if (along > -r && along - r < distance && apart < r * r && other->meet(ray, distance, hit)) {
				return true;
			}
		}
		return false;
	}

	/** How much of the sky's light reaches the ground between the things that stand on it. */
	float Renderer::openness(Vec place) const {
		float open = 1;
		for (const auto &other : scene.shapes) {
			if (other->role == Role::GROUND || other->radius >= Shape::INFINITE) {
				continue;
			}
			Vec to = other->centre - place;
			float apart = dot(to, to), r = other->radius;
			if (apart < 3.2f * r * r) {
				open *= 1 - .36f * clamp(1.6f - .9f * std::sqrt(apart) / r, 0, 1);
			}
		}
		return std::max(open, .25f);
	}

	Vec Renderer::hazy(Vec colour, float distance) const {
		const Haze &h = scene.haze;
		return h.density > 0 ? mix(colour, h.colour, 1 - std::exp(-h.density * distance)) : colour;
	}

	/** What a mirroring surface shows; shaded without shadows. */
	Vec Renderer::mirrored(const Ray &ray, const Shape *self) const {
		const Shape *nearest = nullptr;
		Hit hit{1e8f, {}, 0, 0}, other;
		for (const auto &shape : scene.shapes) {
			if (shape.get() == self || (shape->kinds & WATER)) {
				continue;
			}
			if (shape->radius < Shape::INFINITE) {
				Vec to = shape->centre - ray.origin;
				float along = dot(to, ray.direction) / length(ray.direction);
				if (along < -shape->radius || dot(to, to) - along * along > shape->radius * shape->radius) {
					continue;
				}
			}
			if (shape->meet(ray, hit.t, other)) {
				nearest = shape.get();
				hit = other;
			}
		}
		if (nearest == nullptr) {
			return sky(ray.direction);
		}
		const Light &l = scene.light;
		float direct = l.isLamp ? .3f * l.strength : l.strength * std::max(0.f, dot(hit.normal, l.place));
		Vec lit = base(*nearest, hit, 8 * ray.spread, 1) * (l.ambientColour * l.ambient + l.colour * direct);
		return hazy(lit, hit.t);
	}

	/** Water: waves that mirror, foam that runs along its course. */
	Vec Renderer::wet(const Shape &shape, const Hit &hit, const Ray &ray, Vec lit) const {
		const auto &patch = static_cast<const Patch &>(shape);
		float foam = shape.surface.gloss, size = hit.t * ray.spread;
		bool isFalling = std::fabs(hit.normal.y) < .5f;
		float across = isFalling ? 9 : 5, along = isFalling ? .9f : 1.1f;
		float streak = cloudiness(hit.u * across, hit.v * along, 4, patch.seed)
				+ .35f * (noise(hit.u * across * 5, hit.v * along * 4, patch.seed + 7) - .5f);
		Vec white =
				(scene.light.ambientColour * scene.light.ambient + scene.light.colour * (.5f * scene.light.strength))
				* .85f;
		float cover = smooth(.95f - .75f * foam, 1.15f - .6f * foam, streak + .25f * foam) * std::min(1.f, 2 * foam);
		if (isFalling) {
			return mix(lit * .8f, white * (.35f + .75f * streak), std::max(cover, .55f * foam));
		}
		Vec tilt{};
		float wave = .05f + .1f * foam;
		for (float scale : {.7f, 2.3f, 7.f}) {
			float seenSharp = 1 / (1 + 6 * size * scale * 4);
			auto surface = [&](float u, float v) {
				return noise(u * scale, v * scale * .7f, patch.seed + static_cast<uint32_t>(scale * 9));
			};
			float here = surface(hit.u, hit.v), e = .2f / scale;
			tilt += (patch.across * (surface(hit.u + e, hit.v) - here)
							+ patch.along * (surface(hit.u, hit.v + e) - here))
					* (wave / .2f * seenSharp);
		}
		Vec normal = unit(hit.normal + tilt), d = unit(ray.direction);
		float facing = std::fabs(dot(normal, d));
		Vec up = d - normal * (2 * dot(d, normal));
		up.y = std::fabs(up.y) + .01f;
		Ray bounced{ray.at(hit.t) + Vec{0, .02f, 0}, up, ray.spread};
		float share = clamp(.06f + .94f * std::pow(1 - facing, 4.f), 0, 1);
		Vec water = mix(lit * .7f, mirrored(bounced, &shape), clamp(share + .15f, 0, .97f));
		return mix(water, white, cover);
	}

	Vec Renderer::shade(const Shape &shape, const Hit &hit, const Ray &ray) const {
		const Light &l = scene.light;
		Vec place = ray.at(hit.t), d = unit(ray.direction);
		float steepness = std::fabs(dot(hit.normal, d));
		Vec colour = base(shape, hit, ray.spread, steepness);
		Vec towards = l.place;
		float distance = 1e9f, strength = l.strength;
		if (l.isLamp) {
			towards = l.place - place;
			distance = length(towards);
			towards = towards * (1 / distance);
			strength /= distance * distance + 1;
		}
		float incidence = dot(hit.normal, towards);
		float open = shape.role == Role::GROUND ? openness(place) : 1;
		bool isRound = dynamic_cast<const Box *>(&shape) == nullptr;
		float reach = strength > 0 && incidence > 0
						&& !isShadowed(place + hit.normal * (.01f + .002f * hit.t), towards, distance,
								isRound ? &shape : nullptr)
				? 1
				: 0;
		float direct = std::max(0.f, incidence) * reach;
		if (shape.isThin) {
			direct = .35f + .5f * direct;
		}
		Vec light = l.ambientColour * (l.ambient * (.6f + .4f * hit.normal.y) * open) + l.colour * (strength * direct);
		Vec lit = colour * light + colour * shape.surface.glow;
		if (shape.kinds & WATER) {
			return hazy(wet(shape, hit, ray, lit), hit.t);
		}
		if (shape.surface.gloss > 0 && reach > 0) {
			float shine = std::max(0.f, dot(hit.normal, unit(towards - d)));
			lit += l.colour * (shape.surface.gloss * strength * std::pow(shine, 30.f));
		}
		return hazy(lit, hit.t * length(ray.direction));
	}

	Frame Renderer::run() {
		for (const auto &shape : scene.shapes) {
			cast(*shape);
		}
		Frame frame(side / FINER);
		for (int y = 0; y < side; y++) {
			for (int x = 0; x < side; x++) {
				const Seen &s = seen[y * side + x];
				Ray r = ray(x, y);
				Vec colour = s.shape ? shade(*s.shape, s.hit, r) : sky(r.direction);
				int i = y / FINER * frame.side + x / FINER;
				frame.colour[i] += colour * (1.f / (FINER * FINER));
				if (x % FINER == 0 && y % FINER == 0) {
					frame.nearness[i] = s.shape ? 1 / s.hit.t : 0;
					uint8_t nothing = scene.isOutdoors ? SKY : UNKNOWN;
					frame.kinds[i] = s.shape ? s.shape->kinds : nothing;
					frame.roles[i] = s.shape ? s.shape->role : Role::GROUND;
				}
			}
		}
		return frame;
	}
}

Frame render(const Scene &scene, int side) { return Renderer(scene, side).run(); }
