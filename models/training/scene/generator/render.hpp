#pragma once

#include "frame.hpp"

/** The scene as its camera sees it, everything sharp. */
Frame render(const Scene &scene, int side);
