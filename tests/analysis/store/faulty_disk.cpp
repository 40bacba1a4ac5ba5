#include "tests/analysis/store/faulty_disk.hpp"

#include <sqlite3.h>

#include <cstring>
#include <limits>

namespace horseshoe::test {
namespace {

// SQLite calls us through tables of functions, so what they share is here.
sqlite3_vfs* disk = nullptr;
DiskFault fault_of = DiskFault::full;
int calls_made = 0;
int first_failing = std::numeric_limits<int>::max();

/// Ours begins with what SQLite knows; behind it is the disk's own file.
struct File {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<File*>(file)->real();
}

bool fails()
{
    return ++calls_made >= first_failing;
}

int failure()
{
    return fault_of == DiskFault::full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int close(sqlite3_file* file)
{
    return real(file)->pMethods == nullptr ? SQLITE_OK : real(file)->pMethods->xClose(real(file));
}

int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), into, size, at);
}

int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at)
{
    if (fails()) {
        if (fault_of == DiskFault::torn && calls_made == first_failing) {
            real(file)->pMethods->xWrite(real(file), from, size / 2, at);
        }
        return failure();
    }
    return real(file)->pMethods->xWrite(real(file), from, size, at);
}

int truncate(sqlite3_file* file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : real(file)->pMethods->xTruncate(real(file), size);
}

int sync(sqlite3_file* file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : real(file)->pMethods->xSync(real(file), flags);
}

int size_of(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlock(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int is_reserved(sqlite3_file* file, int* out)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sector_size(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int shm_map(sqlite3_file* file, int page, int size, int extend, volatile void** out)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}

int shm_lock(sqlite3_file* file, int offset, int n, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}

void shm_barrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int shm_unmap(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

const sqlite3_io_methods methods = {2,
                                    close,
                                    read,
                                    write,
                                    truncate,
                                    sync,
                                    size_of,
                                    lock,
                                    unlock,
                                    is_reserved,
                                    control,
                                    sector_size,
                                    characteristics,
                                    shm_map,
                                    shm_lock,
                                    shm_barrier,
                                    shm_unmap,
                                    nullptr,
                                    nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out_flags)
{
    file->pMethods = nullptr;
    std::memset(static_cast<void*>(real(file)), 0, static_cast<std::size_t>(disk->szOsFile));
    const int result = disk->xOpen(disk, name, real(file), flags, out_flags);
    if (real(file)->pMethods != nullptr) {
        file->pMethods = &methods;
    }
    return result;
}

sqlite3_vfs faulty;

}  // namespace

FaultyDisk::FaultyDisk(DiskFault fault)
{
    fault_of = fault;
    fail_from(std::numeric_limits<int>::max());
    disk = sqlite3_vfs_find(nullptr);
    faulty = *disk;
    faulty.pNext = nullptr;
    faulty.zName = "faulty";
    faulty.szOsFile = static_cast<int>(sizeof(File)) + disk->szOsFile;
    faulty.xOpen = open;
    sqlite3_vfs_register(&faulty, 1);
}

FaultyDisk::~FaultyDisk()
{
    sqlite3_vfs_unregister(&faulty);
    sqlite3_vfs_register(disk, 1);
}

void FaultyDisk::fail_from(int call)
{
    calls_made = 0;
    first_failing = call;
}

int FaultyDisk::calls() const
{
    return calls_made;
}

}  // namespace horseshoe::test
