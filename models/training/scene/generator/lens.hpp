#pragma once

#include <cstdint>
#include <vector>

#include "frame.hpp"

/** Blurs what lies out of focus, as a lens that is open wide does; not every scene's lens is. */
void focus(Frame &frame, Scene &scene);

/** The frame as a camera would store it: three bytes a pixel. */
std::vector<uint8_t> develop(const Frame &frame, Scene &scene);
