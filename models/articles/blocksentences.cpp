// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/blocksentences.h"

#include "articles/anatomy.h"
#include "text/sentences.h"

namespace sidebyline {

using namespace Qt::StringLiterals;

bool cutSentences(Article &article, const std::stop_token &stop)
{
    const QString language = article.language.isEmpty() ? u"en"_s : article.language;
    for (Block &block : article.blocks) {
        if (stop.stop_requested()) {
            return false;
        }
        // A comment's author line stays whole: it says a name, not a sentence.
        if (hasSentences(block.role) && !isAuthorLine(block)) {
            block.sentences = sentences(block.text, language);
        }
    }
    return true;
}

} // namespace sidebyline
