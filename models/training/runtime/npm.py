"""Packages of npm: fetched, checked, and read without being installed."""

import hashlib
import subprocess
import tarfile


def fetch(package, checksum, folder):
    """The archive of a package, such as @scope/name@1.0.0, fetched unless it lies in the folder, its SHA-256 checked."""
    archive = folder / f"{package.lstrip('@').replace('/', '-').replace('@', '-')}.tgz"
    if not archive.exists():
        subprocess.run(["npm", "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    found = hashlib.sha256(archive.read_bytes()).hexdigest()
    if found != checksum:
        raise ValueError(f"{archive} has SHA-256 {found} instead of {checksum}: delete it and try again")
    return archive


def files(archive, wanted):
    """Names below the package, and contents, of those files whose names are wanted, in the order of their names."""
    with tarfile.open(archive) as tar:
        for member in sorted(tar, key=lambda member: member.name):
            name = member.name.partition("/")[2]
            if member.isfile() and wanted(name):
                yield name, tar.extractfile(member).read()
