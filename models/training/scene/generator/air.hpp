#pragma once

#include "frame.hpp"

/** Lays the scene's steam, smoke and flames into the frame, in front of what is farther than they are. */
void addVapours(Frame &frame, const Scene &scene);
