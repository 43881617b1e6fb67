#include "core/binance_server/random_text.h"

#include <openssl/rand.h>

namespace bw::binance_server {

QByteArray randomText(int length)
{
    static constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    unsigned char noise[64];
    RAND_bytes(noise, length);
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += kAlphabet[noise[i] % (sizeof kAlphabet - 1)];
    return text;
}

} // namespace bw::binance_server
