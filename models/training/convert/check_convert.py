"""Checks of the converter's pure parts: python3 -m unittest check_convert."""

import unittest

import numpy as np
from onnx import numpy_helper

import operators
import tfjs
from builder import Builder
from tfjs2onnx import order


def node(name, op, inputs=(), **attributes):
    return tfjs.Node({"name": name, "op": op, "input": list(inputs), "attr": attributes})


class Padding(unittest.TestCase):

    def test_same_padding_keeps_a_size_at_stride_one(self):
        for size in range(1, 20):
            for kernel in (1, 3, 5):
                self.assertEqual(size, size + sum(operators.padding("SAME", size, kernel, 1)) - kernel + 1)

    def test_an_odd_rest_of_same_padding_goes_after(self):
        self.assertEqual((0, 1), operators.padding("SAME", 192, 3, 2))
        self.assertEqual((1, 1), operators.padding("SAME", 191, 3, 2))

    def test_valid_padding_adds_nothing(self):
        self.assertEqual((0, 0), operators.padding("VALID", 17, 5, 2))


class Shapes(unittest.TestCase):

    def test_an_open_dimension_is_filled_in(self):
        self.assertEqual([1, 6, 4], operators.resolved([1, -1, 4], (1, 2, 3, 4)))

    def test_a_shape_of_another_size_is_refused(self):
        with self.assertRaises(ValueError):
            operators.resolved([1, 5], (1, 2, 3))

    def test_a_slice_takes_one_dimension_of_a_shape(self):
        cut = node("cut", "StridedSlice", shrink_axis_mask={"i": "1"})
        arguments = [np.array([1, 48, 64, 3]), np.array([1]), np.array([2]), np.array([1])]
        self.assertEqual(48, int(operators.apply(Builder(False), cut, arguments)))

    def test_sizes_that_are_known_become_constants_not_nodes(self):
        builder = Builder(False)
        x = builder.input("x", [1, 4, 6, 3])
        shape = operators.apply(builder, node("s", "Shape"), [x])
        sizes = [np.asarray(size) for size in shape[1:3]]
        packed = operators.apply(builder, node("p", "Pack", axis={"i": "0"}), sizes)
        np.testing.assert_array_equal([4, 6], packed)


class Weights(unittest.TestCase):

    def test_weights_in_eight_bits_come_back_on_their_scale(self):
        scale = {"dtype": "uint8", "scale": 2, "min": -1}
        entry = {"name": "w", "shape": [2], "dtype": "float32", "quantization": scale}
        np.testing.assert_array_equal([-1, 5], tfjs.unpack([entry], bytes([0, 3]))["w"])

    def test_a_file_of_another_length_is_refused(self):
        with self.assertRaisesRegex(ValueError, "byte 4"):
            tfjs.unpack([{"name": "w", "shape": [], "dtype": "float32"}], bytes(8))

    def test_half_floats_are_stored_once_and_widened(self):
        builder = Builder(True)
        array = np.linspace(0, 1, 64, dtype=np.float32)
        self.assertEqual(builder.floats(array), builder.floats(array.copy()))
        builder.output("y", builder.emit("Add", [builder.input("x", [64]), builder.floats(array)], [64]))
        model = builder.model("test")
        stored = [numpy_helper.to_array(tensor) for tensor in model.graph.initializer]
        self.assertEqual([np.float16], [tensor.dtype for tensor in stored])


class Order(unittest.TestCase):

    def test_a_node_comes_after_all_that_it_needs_and_what_nobody_needs_is_left_out(self):
        nodes = [node("sum", "Add", ["a:0", "b"]), node("a", "Const"), node("b", "Relu", ["a"]),
                 node("idle", "Relu", ["a"])]
        graph = tfjs.Graph({n.name: n for n in nodes}, {}, ["sum"])
        self.assertEqual(["a", "b", "sum"], order(graph))


class Refusal(unittest.TestCase):

    def test_an_unknown_operator_is_named(self):
        with self.assertRaisesRegex(NotImplementedError, "Erf of node e"):
            operators.apply(Builder(False), node("e", "Erf"), [Builder(False).input("x", [1, 2])])


if __name__ == "__main__":
    unittest.main()
