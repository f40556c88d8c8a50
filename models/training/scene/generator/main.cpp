#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <thread>

#include "air.hpp"
#include "flat.hpp"
#include "lens.hpp"
#include "render.hpp"
#include "worlds.hpp"

namespace {
	constexpr int TRIES = 6;

	/** Bytes of a record: colour 3, inverse depth 2, kinds 1, role 1 and vapour 1 a pixel, then medium and world. */
	size_t recordSize(int side) { return 8 * static_cast<size_t>(side) * side + 2; }

	/** Whether there is something to see: neither black nor of one tone. */
	bool isVisible(const std::vector<uint8_t> &bytes, int pixels) {
		double sum = 0, squares = 0;
		for (int i = 0; i < pixels; i++) {
			double green = bytes[3 * i + 1];
			sum += green;
			squares += green * green;
		}
		double average = sum / pixels;
		return average > 6 && squares / pixels - average * average > 64;
	}

	/** Whether there is depth to learn: not all is at one distance. */
	bool isDeep(const Frame &frame) {
		float most = *std::max_element(frame.nearness.begin(), frame.nearness.end());
		double sum = 0, squares = 0;
		for (int i = 0; i < frame.pixels(); i++) {
			double d = frame.nearness[i] / std::max(most, 1e-9f);
			sum += d;
			squares += d * d;
		}
		double average = sum / frame.pixels(),
			   deviation = std::sqrt(std::max(0., squares / frame.pixels() - average * average));
		return deviation > .04 && average > .02 && average < .9;
	}

	std::vector<uint8_t> record(const Frame &frame, const Scene &scene, std::vector<uint8_t> bytes, int world) {
		float most = *std::max_element(frame.nearness.begin(), frame.nearness.end());
		if (scene.medium != Medium::PHOTO) {
			most = 1;
		}
		size_t pixels = frame.pixels();
		bytes.resize(recordSize(frame.side));
		uint8_t *depth = &bytes[3 * pixels], *kinds = depth + 2 * pixels, *roles = kinds + pixels,
				*vapour = roles + pixels;
		for (size_t i = 0; i < pixels; i++) {
			auto d = static_cast<uint16_t>(65535 * clamp(frame.nearness[i] / most, 0, 1) + .5f);
			depth[2 * i] = d & 255;
			depth[2 * i + 1] = d >> 8;
			kinds[i] = frame.kinds[i];
			roles[i] = static_cast<uint8_t>(frame.roles[i]);
			vapour[i] = static_cast<uint8_t>(255 * clamp(frame.vapour[i], 0, 1) + .5f);
		}
		vapour[pixels] = static_cast<uint8_t>(scene.medium);
		vapour[pixels + 1] = static_cast<uint8_t>(world);
		return bytes;
	}

	/** The picture with this number; the same for the same seed, whoever makes it and when. */
	std::vector<uint8_t> make(const Atlas &atlas, uint64_t seed, uint64_t number, int side, const std::string &world) {
		const auto names = worldNames();
		for (int attempt = 0;; attempt++) {
			Scene scene(atlas, (seed << 40) ^ (number << 4) ^ attempt);
			compose(scene, world);
			Frame frame = render(scene, side);
			addVapours(frame, scene);
			if (scene.medium == Medium::PHOTO) {
				focus(frame, scene);
			} else {
				paintFlat(frame, scene);
			}
			auto bytes = develop(frame, scene);
			bool isFlat = scene.medium != Medium::PHOTO;
			if (attempt == TRIES || (isVisible(bytes, frame.pixels()) && (isFlat || isDeep(frame)))) {
				auto index = std::find(names.begin(), names.end(), scene.world) - names.begin();
				return record(frame, scene, std::move(bytes), static_cast<int>(index));
			}
		}
	}
}

int main(int count, char **arguments) try {
	if (count < 6) {
		std::cerr << "scenes ATLAS OUTPUT COUNT SEED SIDE [WORLD]\n";
		return 2;
	}
	Atlas atlas(arguments[1]);
	int total = std::stoi(arguments[3]), side = std::stoi(arguments[5]);
	uint64_t seed = std::stoull(arguments[4]);
	std::string world = count > 6 ? arguments[6] : "";
	std::ofstream(arguments[2], std::ios::binary).write("BSCN", 4).write(reinterpret_cast<char *>(&side), 4);
	std::atomic<int> next{0};
	auto work = [&] {
		std::fstream file(arguments[2], std::ios::binary | std::ios::in | std::ios::out);
		for (int i; (i = next++) < total;) {
			auto bytes = make(atlas, seed, i, side, world);
			file.seekp(static_cast<std::streamoff>(8 + i * recordSize(side)));
			file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
		}
		if (!file.flush()) {
			std::cerr << "cannot write " << arguments[2] << ": is there room on the disk?\n";
			std::exit(1);
		}
	};
	std::vector<std::thread> workers;
	for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); i++) {
		workers.emplace_back(work);
	}
	for (auto &worker : workers) {
		worker.join();
	}
	return 0;
} catch (const std::exception &problem) {
	std::cerr << problem.what() << '\n';
	return 1;
}
