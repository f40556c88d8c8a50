#pragma once

#include "frame.hpp"

/** Paints what has no depth over the frame, in displayed values: a specimen, or a drawing of the scene it holds. */
void paintFlat(Frame &frame, Scene &scene);
