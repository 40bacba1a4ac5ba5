#include "analysis/stance/antecedents.hpp"

#include <algorithm>
#include <iterator>

namespace horseshoe::stance {
namespace {

constexpr int long_ago = 6;  // sentences
constexpr int lately = 2;

}  // namespace

void Antecedents::speak(std::string_view speaker,
                        std::string_view sender,
                        std::string_view delegation)
{
    now_ = &memories_[{speaker, sender}];
    delegation_ = delegation;
    blamed_.clear();
    accusations_.clear();
    met_.clear();
    elsewhere_ = false;
    now_->favoured.clear();
    now_->favoured_before.clear();
}

void Antecedents::meet(std::string_view state, bool place)
{
    const bool is_new = met_.insert(state).second;
    elsewhere_ = elsewhere_ || (is_new && place && met_.size() > 1 && state != now_->accused);
}

void Antecedents::end_sentence(std::string_view topic,
                               std::string_view subject,
                               std::string_view doer)
{
    now_->subject = subject;
    now_->doer = doer;
    now_->favoured_before = now_->favoured;
    now_->favoured.clear();
    if (!topic.empty()) {
        now_->topic = topic;
    }
    ++now_->since;
}

void Antecedents::favour(std::string_view id)
{
    auto& favoured = now_->favoured;
    if (favoured.size() < most_targets &&
        std::find(favoured.begin(), favoured.end(), id) == favoured.end()) {
        favoured.push_back(id);
    }
}

const Listed<std::string_view>& Antecedents::favoured_lately() const
{
    return now_->favoured.empty() ? now_->favoured_before : now_->favoured;
}

void Antecedents::accuse(std::string_view doer)
{
    now_->accused = doer;
    now_->together.clear();
    elsewhere_ = false;
    now_->since = 0;
    ++accusations_[doer];
}

std::string_view Antecedents::accused() const
{
    // Nobody blames oneself: who speaks for another delegation now may have blamed this one.
    const bool holds = now_->since < long_ago && now_->accused != delegation_;
    return holds ? now_->accused : adversary();
}

Listed<std::string_view> Antecedents::accused_besides() const
{
    Listed<std::string_view> besides;
    std::copy_if(now_->together.begin(),
                 now_->together.end(),
                 std::back_inserter(besides),
                 [&](std::string_view one) { return one != now_->accused && one != delegation_; });
    return besides;
}

std::string_view Antecedents::adversary() const
{
    return accusations_.size() == 1 && accusations_.begin()->second > 1
               ? accusations_.begin()->first
               : std::string_view();
}

std::string_view Antecedents::accused_lately() const
{
    return now_->since < lately ? accused() : std::string_view();
}

std::string_view Antecedents::subject() const
{
    return now_->subject == delegation_ ? std::string_view() : now_->subject;
}

}  // namespace horseshoe::stance
