#pragma once

#include <string>
#include <vector>

#include "scene.hpp"

/** The kinds of places that pictures are taken in, by name. */
std::vector<std::string> worldNames();

/** Fills the scene with the named world, or with one drawn at random if the name is empty. */
void compose(Scene &scene, const std::string &name);
