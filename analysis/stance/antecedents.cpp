#include "analysis/stance/antecedents.hpp"

#include <algorithm>
#include <cstddef>

namespace horseshoe::stance {
namespace {

constexpr int long_ago = 12;  // sentences
constexpr int lately = 2;

}  // namespace

void Antecedents::speak(std::string_view speaker, std::string_view delegation)
{
    now_ = &memories_[speaker];
    delegation_ = delegation;
    blamed_.clear();
}

void Antecedents::end_sentence(std::string_view topic, std::string_view subject)
{
    now_->subject = subject;
    if (!topic.empty()) {
        now_->topic = topic;
    }
    ++now_->since;
}

void Antecedents::accuse(std::string_view doer)
{
    now_->accused = doer;
    now_->since = 0;
    accusers_[doer].insert(delegation_);
}

std::string_view Antecedents::accused() const
{
    // Nobody blames oneself: who speaks for another delegation now may have blamed this one.
    const bool holds = now_->since < long_ago && now_->accused != delegation_;
    return holds ? now_->accused : std::string_view();
}

std::string_view Antecedents::accused_lately() const
{
    return now_->since < lately ? accused() : std::string_view();
}

std::string_view Antecedents::subject() const
{
    return now_->subject == delegation_ ? std::string_view() : now_->subject;
}

std::string_view Antecedents::accused_by_most() const
{
    constexpr std::size_t several = 2;
    std::string_view most;
    std::size_t accusers = 0;
    std::size_t next = 0;  // of whoever comes second
    for (const auto& [id, by] : accusers_) {
        if (by.size() > accusers) {
            next = accusers;
            accusers = by.size();
            most = id;
        }
        else {
            next = std::max(next, by.size());
        }
    }
    const bool clear = accusers >= several && accusers > next;
    return clear && most != delegation_ ? most : std::string_view();
}

}  // namespace horseshoe::stance
