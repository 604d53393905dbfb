// Starts a program and tells, from outside, when its window shows something and what it takes at rest.
//   windowwatch TITLE COMMAND…
// Prints one JSON object: milliseconds from fork to the first picture that is more than flat colour;
// megabytes and seconds of the program and its children after half a second of silence.
#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/Xdamage.h>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <poll.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr double longest = 30'000; // ms
constexpr double silence = 500;

double now()
{
    std::timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Usage
{
    double residentMb = 0;
    double proportionalMb = 0;
    double cpu = 0;
};

std::string contentsOf(const std::string &file)
{
    std::string text(8192, '\0');
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    const ssize_t size = read(descriptor, text.data(), text.size());
    close(descriptor);
    text.resize(std::size_t(std::max<ssize_t>(0, size)));
    return text;
}

double kilobytes(const std::string &rollup, const char *name)
{
    const std::size_t at = rollup.find(name);
    return at == std::string::npos ? 0 : std::strtod(rollup.c_str() + at + std::strlen(name), nullptr);
}

std::vector<int> familyOf(int root)
{
    std::vector<int> family{root};
    std::multimap<int, int> children;
    DIR *processes = opendir("/proc");
    while (const dirent *entry = readdir(processes)) {
        const int process = std::atoi(entry->d_name);
        const std::string stat = process > 0 ? contentsOf("/proc/" + std::to_string(process) + "/stat") : "";
        const std::size_t name = stat.rfind(')');
        if (name != std::string::npos)
            children.emplace(std::atoi(stat.c_str() + name + 4), process);
    }
    closedir(processes);
    for (std::size_t i = 0; i < family.size(); ++i) {
        const auto [first, last] = children.equal_range(family[i]);
        for (auto it = first; it != last; ++it)
            family.push_back(it->second);
    }
    return family;
}

Usage usageOf(int root)
{
    Usage usage;
    for (const int process : familyOf(root)) {
        const std::string folder = "/proc/" + std::to_string(process);
        const std::string rollup = contentsOf(folder + "/smaps_rollup");
        usage.residentMb += kilobytes(rollup, "Rss:") / 1000;
        usage.proportionalMb += kilobytes(rollup, "\nPss:") / 1000;
        // Nanoseconds that its threads ran: the ticks of "stat" are ten milliseconds.
        const std::string tasks = folder + "/task";
        DIR *threads = opendir(tasks.c_str());
        while (const dirent *entry = threads ? readdir(threads) : nullptr) {
            if (entry->d_name[0] != '.')
                usage.cpu +=
                    std::strtod(contentsOf(tasks + '/' + entry->d_name + "/schedstat").c_str(), nullptr)
                    / 1e9;
        }
        if (threads)
            closedir(threads);
    }
    return usage;
}

int start(char **command)
{
    const int process = fork();
    if (process != 0)
        return process;
    setsid();
    const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int descriptor = 0; descriptor < 3; ++descriptor)
        dup2(nowhere, descriptor);
    execvp(command[0], command);
    _exit(127);
}

class Watcher
{
public:
    Watcher(Display *display, std::string title)
        : m_display(display)
        , m_title(std::move(title))
    {
        int error = 0;
        XDamageQueryExtension(display, &m_damage, &error);
        XSelectInput(display, DefaultRootWindow(display), SubstructureNotifyMask);
        XSync(display, False);
    }

    /// Milliseconds until the window showed something; 0 where none did.
    double watch()
    {
        const double begin = now();
        double content = 0;
        double lastChange = begin;
        while (now() - begin < longest && (content == 0 || now() - lastChange < silence)) {
            if (takeEvents()) {
                lastChange = now();
                if (content == 0 && showsSomething())
                    content = lastChange - begin;
            }
            pollfd ready{.fd = ConnectionNumber(m_display), .events = POLLIN, .revents = 0};
            XFlush(m_display);
            poll(&ready, 1, 20);
        }
        return content;
    }

private:
    /// Whether the window changed.
    bool takeEvents()
    {
        bool hasChanged = false;
        while (XPending(m_display) > 0) {
            XEvent event = {};
            XNextEvent(m_display, &event);
            if (event.type == MapNotify && m_window == None) {
                m_mapped.push_back(event.xmap.window);
                XSelectInput(m_display, event.xmap.window, PropertyChangeMask);
            } else if (event.type == m_damage + XDamageNotify) {
                XDamageSubtract(m_display, reinterpret_cast<XDamageNotifyEvent *>(&event)->damage, None,
                                None);
                hasChanged = true;
            }
        }
        for (std::size_t i = 0; i < m_mapped.size() && m_window == None; ++i) {
            XWindowAttributes about = {};
            if (XGetWindowAttributes(m_display, m_mapped[i], &about) == 0 || about.override_redirect != 0
                || about.width < 200 || about.height < 100 || !isWanted(m_mapped[i]))
                continue;
            m_window = m_mapped[i];
            XDamageCreate(m_display, m_window, XDamageReportNonEmpty);
            hasChanged = true;
        }
        return hasChanged;
    }

    bool isWanted(Window window)
    {
        char *name = nullptr;
        const bool isNamed = XFetchName(m_display, window, &name) != 0 && name;
        std::string title = isNamed ? name : "";
        XFree(name);
        const Atom property = XInternAtom(m_display, "_NET_WM_NAME", False);
        Atom type = None;
        int format = 0;
        unsigned long count = 0;
        unsigned long rest = 0;
        unsigned char *text = nullptr;
        if (XGetWindowProperty(m_display, window, property, 0, 128, False, AnyPropertyType, &type, &format,
                               &count, &rest, &text)
                == Success
            && text) {
            title += ' ';
            title += reinterpret_cast<const char *>(text);
            XFree(text);
        }
        return title.find(m_title) != std::string::npos;
    }

    /// At least four colours, and one pixel of five thousand in another than the most frequent.
    bool showsSomething()
    {
        XWindowAttributes about = {};
        if (m_window == None || XGetWindowAttributes(m_display, m_window, &about) == 0
            || about.map_state != IsViewable)
            return false;
        XImage *image = XGetImage(m_display, m_window, 0, 0, unsigned(about.width), unsigned(about.height),
                                  AllPlanes, ZPixmap);
        if (!image)
            return false;
        std::map<unsigned, long> colours;
        for (int y = 0; y < image->height; ++y) {
            const auto *row = reinterpret_cast<const unsigned *>(image->data + y * image->bytes_per_line);
            for (int x = 0; x < image->width; ++x) {
                const unsigned colour = row[x] & 0xffffffu;
                if (colours.size() < 64 || colours.contains(colour))
                    ++colours[colour];
            }
        }
        const long all = long(image->width) * image->height;
        XDestroyImage(image);
        const auto most =
            std::ranges::max_element(colours, {}, [](const auto &colour) { return colour.second; });
        return colours.size() >= 4 && (all - most->second) * 5000 > all;
    }

    Display *m_display;
    std::string m_title;
    int m_damage = 0;
    std::vector<Window> m_mapped;
    Window m_window = None;
};

int ignoreError(Display *, XErrorEvent *)
{
    return 0; // a window may be gone before it is looked at
}

} // namespace

int main(int argc, char *argv[])
{
    Display *display = argc > 2 ? XOpenDisplay(nullptr) : nullptr;
    if (!display)
        return 2;
    XSetErrorHandler(ignoreError);
    Watcher watcher(display, argv[1]);
    const int process = start(argv + 2);
    const double content = watcher.watch();
    const Usage usage = usageOf(process);
    kill(-process, SIGTERM);
    for (int i = 0; i < 40 && waitpid(process, nullptr, WNOHANG) == 0; ++i)
        usleep(25'000);
    kill(-process, SIGKILL);
    std::printf("{\"content_ms\": %.1f, \"rss_mb\": %.1f, \"pss_mb\": %.1f, \"cpu_s\": %.3f}\n", content,
                usage.residentMb, usage.proportionalMb, usage.cpu);
    return content > 0 ? 0 : 1;
}
