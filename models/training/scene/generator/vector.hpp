#pragma once

#include <cmath>

/** A point, a direction or a linear colour. World axes: x to the right, y up, z away from the camera; metres. */
struct Vec {
	float x = 0, y = 0, z = 0;
};

inline Vec operator+(Vec a, Vec b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
inline Vec operator-(Vec a, Vec b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
inline Vec operator*(Vec a, float s) { return {a.x * s, a.y * s, a.z * s}; }
inline Vec operator*(Vec a, Vec b) { return {a.x * b.x, a.y * b.y, a.z * b.z}; }
inline Vec &operator+=(Vec &a, Vec b) { return a = a + b; }

inline float dot(Vec a, Vec b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
inline Vec cross(Vec a, Vec b) { return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x}; }
inline float length(Vec a) { return std::sqrt(dot(a, a)); }
inline Vec unit(Vec a) { return a * (1 / (length(a) + 1e-12f)); }
inline float mean(Vec a) { return (a.x + a.y + a.z) / 3; }

inline float clamp(float x, float low, float high) { return x < low ? low : x > high ? high : x; }
inline float mix(float a, float b, float t) { return a + (b - a) * t; }
inline Vec mix(Vec a, Vec b, float t) { return a + (b - a) * t; }
/** 0 below `low`, 1 above `high`, smooth between. */
inline float smooth(float low, float high, float x) {
	float t = clamp((x - low) / (high - low), 0, 1);
	return t * t * (3 - 2 * t);
}

/** Turned about the vertical axis; `facing` 0 looks at the camera. */
struct Turn {
	float cosine, sine;

	explicit Turn(float facing) : cosine(std::cos(facing)), sine(std::sin(facing)) {}

	Vec toLocal(Vec v) const { return {v.x * cosine - v.z * sine, v.y, v.x * sine + v.z * cosine}; }
	Vec toWorld(Vec v) const { return {v.x * cosine + v.z * sine, v.y, -v.x * sine + v.z * cosine}; }
};
