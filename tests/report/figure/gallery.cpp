// Writes every kind of figure, of composed data, as files to look at: gallery FOLDER

#include "report/html/figure/stand_alone.hpp"
#include "tests/report/figure/composed.hpp"

#include <filesystem>
#include <fstream>
#include <string>

using namespace horseshoe;
using namespace horseshoe::figure;

namespace {

class Gallery {
public:
    explicit Gallery(std::filesystem::path folder) : folder_(std::move(folder)) {}

    template <typename Figure>
    void hang(const std::string& name, const Figure& shown)
    {
        for (const auto form : {Form::wide, Form::narrow}) {
            for (const auto ui : {Ui::english, Ui::french}) {
                const Setting setting{name, ui, form};
                const std::string file = name + (ui == Ui::french ? "-fr" : "-en") +
                                         (form == Form::narrow ? "-narrow.svg" : ".svg");
                std::ofstream{folder_ / file}
                    << stand_alone(draw(shown, setting),
                                   {caption(shown, ui), legend(shown, ui), "composed"},
                                   setting);
            }
        }
        std::ofstream{folder_ / (name + ".csv")} << csv(shown);
    }

private:
    std::filesystem::path folder_;
};

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        return 2;
    }
    std::filesystem::create_directories(argv[1]);
    Gallery gallery{argv[1]};
    gallery.hang("room-15", tests::composed_room(15, 6, 50));
    gallery.hang("room-60", tests::composed_room(15, 45, 160));
    gallery.hang("room-members-60", tests::composed_room(60, 0, 120));
    gallery.hang("matrix-13", tests::composed_matrix(22, 13));
    gallery.hang("matrix-40", tests::composed_matrix(12, 40));
    gallery.hang("strip-22", tests::composed_strip(22));
    gallery.hang("strip-64", tests::composed_strip(64));
    gallery.hang("replies-22", ReplyGraph{tests::composed_strip(22)});
    gallery.hang("timeline", tests::composed_timeline(7));
    gallery.hang("timelines", tests::composed_timelines(14));
    gallery.hang("dots", tests::composed_dots(2, 20));
    gallery.hang("distance", tests::composed_distance(20));
    gallery.hang("bars", tests::composed_bars(12, true));
    gallery.hang("bars-plain", tests::composed_bars(8, false));
    gallery.hang("documents-5", tests::composed_documents(5));
    gallery.hang("documents-60", tests::composed_documents(60));
    gallery.hang("small-room", tests::composed_small_room());
    gallery.hang("network-40", tests::composed_network(40, 120));
    gallery.hang("network-250", tests::composed_network(250, 900));
    return 0;
}
