// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target: the editors of config files (EDITED says which format). The first bytes choose the edit, the rest
// is the file. Whatever stands there: an edit that is made can be taken back to the same bytes, and says what was
// asked.
#include "Must.h"
#include "configuring/Edit.h"

namespace {

using configuring::Edit;

Edit editFrom(std::uint8_t choice)
{
    static const configuring::KeyPath paths[] = {
        {"a"}, {"env", "URL"}, {"a", "b", "c"}, {"list", "[name=x]", "name"}, {"b c"}, {""}};
    Edit edit{paths[choice % std::size(paths)], {}};
    if (edit.path.size() > 2 && edit.path[1].front() == '[')
        edit.value = std::string("x");  // the key that makes an entry of a list
    else if ((choice & 0x40) != 0)
        edit.value = std::string("http://127.0.0.1:4117/a/x \"'\\#");
    else if ((choice & 0x80) != 0)
        edit.value = true;
    return edit;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto format = configuring::Format::EDITED;
    const Edit edits[] = {editFrom(data[0]), editFrom(data[1])};
    const std::string_view text = textOf(data + 2, size - 2);
    (void)configuring::rawAt(format, text, edits[0].path);
    const auto edited = configuring::applyEdits(format, text, edits);
    if (!edited)
        return 0;
    const auto back = configuring::stepBack(edited->bytes, edited->back);
    must(back.ok() && *back == text);
    must(configuring::readLeaves(format, edited->bytes).ok());
    return 0;
}
