// SPDX-FileCopyrightText: 2026 The Sidebyline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articles/sha256.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace sidebyline {

namespace {

constexpr Sha256::State InitialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                     0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

#if defined(__x86_64__)

alignas(16) constexpr std::array<quint32, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

bool hasInstructions()
{
    static const bool has = __builtin_cpu_supports("sha") && __builtin_cpu_supports("sse4.1");
    return has;
}

__m128i load(const void *from)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(from));
}

/// The processor keeps the state as ABEF and CDGH, the highest word first, and does two rounds at a time.
__attribute__((target("sha,sse4.1"))) void compress(Sha256::State &state, const char *bytes, qsizetype blocks)
{
    const __m128i bigEndian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    const __m128i cdab = _mm_shuffle_epi32(load(state.data()), 0xb1);
    const __m128i efgh = _mm_shuffle_epi32(load(state.data() + 4), 0x1b);
    __m128i abef = _mm_alignr_epi8(cdab, efgh, 8);
    __m128i cdgh = _mm_blend_epi16(efgh, cdab, 0xf0);
    for (; blocks > 0; --blocks, bytes += Sha256::BlockSize) {
        const __m128i abefBefore = abef;
        const __m128i cdghBefore = cdgh;
        __m128i words[4]; // the last sixteen of the message schedule
        for (std::size_t four = 0; four < 16; ++four) {
            __m128i &now = words[four % 4];
            if (four < 4) {
                now = _mm_shuffle_epi8(load(bytes + 16 * four), bigEndian);
            } else {
                const __m128i last = words[(four + 3) % 4];
                const __m128i sevenBack = _mm_alignr_epi8(last, words[(four + 2) % 4], 4);
                const __m128i mixed = _mm_sha256msg1_epu32(now, words[(four + 1) % 4]);
                now = _mm_sha256msg2_epu32(_mm_add_epi32(mixed, sevenBack), last);
            }
            const __m128i added = _mm_add_epi32(now, load(roundConstants.data() + 4 * four));
            cdgh = _mm_sha256rnds2_epu32(cdgh, abef, added);
            abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(added, 0x0e));
        }
        abef = _mm_add_epi32(abef, abefBefore);
        cdgh = _mm_add_epi32(cdgh, cdghBefore);
    }
    const __m128i feba = _mm_shuffle_epi32(abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xb1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data()), _mm_blend_epi16(feba, dchg, 0xf0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(state.data() + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

bool hasInstructions()
{
    return false;
}

void compress(Sha256::State &, const char *, qsizetype) {}

#endif

} // namespace

Sha256::Sha256()
    : m_state(InitialState)
    , m_rest{}
{
    if (!hasInstructions()) {
        m_general.emplace(QCryptographicHash::Sha256);
    }
}

void Sha256::addData(QByteArrayView bytes)
{
    if (m_general) {
        m_general->addData(bytes);
        return;
    }
    if (bytes.isEmpty()) {
        return;
    }
    const qsizetype begun = m_size % BlockSize;
    m_size += bytes.size();
    if (begun > 0) {
        const qsizetype taken = std::min(BlockSize - begun, bytes.size());
        std::memcpy(m_rest.data() + begun, bytes.data(), std::size_t(taken));
        bytes = bytes.sliced(taken);
        if (begun + taken < BlockSize) {
            return;
        }
        compress(m_state, m_rest.data(), 1);
    }
    const qsizetype blocks = bytes.size() / BlockSize;
    compress(m_state, bytes.data(), blocks);
    const QByteArrayView rest = bytes.sliced(blocks * BlockSize);
    std::ranges::copy(rest, m_rest.begin());
}

QByteArray Sha256::result()
{
    if (m_general) {
        return m_general->result();
    }
    // A bit 1, zeros, and the length in bits at the end of a block.
    const quint64 bits = quint64(m_size) * 8;
    const qsizetype zeros = BlockSize - 1 - (m_size + qsizetype(sizeof bits)) % BlockSize;
    QByteArray padding(1 + zeros + qsizetype(sizeof bits), '\0');
    padding[0] = char(0x80);
    qToBigEndian(bits, padding.data() + 1 + zeros);
    addData(padding);
    QByteArray digest(sizeof m_state, Qt::Uninitialized);
    qToBigEndian<quint32>(m_state.data(), qsizetype(m_state.size()), digest.data());
    return digest;
}

} // namespace sidebyline
