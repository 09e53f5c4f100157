// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringView>

#include <memory>
#include <vector>

class QIODevice;

namespace sidebyline {

/// Writes UTF-8 JSON to a device as it goes, in buffers of a fixed size: memory does not grow with the file.
/// About a nanosecond a character.
/// The caller sees to it that keys and values come in a legal order.
class JsonWriter
{
public:
    /// How the items of an array or object are set apart.
    enum class Layout : quint8 { OneLine, LineEach };

    explicit JsonWriter(QIODevice &device);
    /// Writes some of the items of an array to the end of @p bytes: it stands within the array from the
    /// start, whose first items they are or not. Another writer takes them over with items().
    JsonWriter(QByteArray &bytes, Layout layout, bool first);
    Q_DISABLE_COPY_MOVE(JsonWriter)
    ~JsonWriter() = default;

    void beginObject(Layout layout = Layout::OneLine);
    void endObject();
    void beginArray(Layout layout = Layout::OneLine);
    void endArray();

    void key(QLatin1StringView name);
    void string(QStringView text);
    void string(QLatin1StringView ascii);
    /// A sentence's id as one string: "@p path#@p block.@p sentence".
    void sentenceId(QStringView path, int block, int sentence);
    void integer(qint64 number);
    /// The shortest form that reads back as the same float; 0 for what JSON cannot hold.
    void real(float number);
    void boolean(bool value);
    void null();

    /// Takes over what another writer wrote of the array that is open: one item or more.
    void items(QByteArrayView written);

    /// Writes what is still buffered.
    void flush();
    /// Writes what is still buffered and a final line end. False if any write failed.
    [[nodiscard]] bool finish();

private:
    struct Level
    {
        Layout layout = Layout::OneLine;
        bool empty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void separate();
    void escape(QStringView text);
    void reserve(qsizetype bytes);
    void put(char c) { *m_at++ = c; }
    void put(QLatin1StringView ascii);
    template <typename Number>
    void putNumber(Number number);

    QIODevice *m_device = nullptr;
    QByteArray *m_bytes = nullptr; ///< in place of a device
    std::unique_ptr<char[]> m_buffer;
    char *m_at;  ///< where the next byte goes
    char *m_end; ///< of the buffer
    std::vector<Level> m_levels;
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace sidebyline
