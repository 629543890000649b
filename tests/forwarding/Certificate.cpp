// SPDX-License-Identifier: GPL-3.0-or-later
#include "Certificate.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>
#include <string>

Certificate::Certificate(const char *hostName, const QString &folder)
    : m_file(folder + QStringLiteral("/certificate.pem")), m_keyFile(folder + QStringLiteral("/key.pem"))
{
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), X509_free);
    X509 *const x = certificate.get();
    X509_set_version(x, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(x), 1);
    X509_gmtime_adj(X509_getm_notBefore(x), -60);
    X509_gmtime_adj(X509_getm_notAfter(x), 3600);
    X509_set_pubkey(x, key.get());
    X509_NAME *const name = X509_get_subject_name(x);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(hostName), -1, -1, 0);
    X509_set_issuer_name(x, name);
    const std::string names = "DNS:" + std::string(hostName);
    X509_EXTENSION *const extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, names.c_str());
    X509_add_ext(x, extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(x, key.get(), EVP_sha256());

    FILE *file = std::fopen(m_file.toLocal8Bit().constData(), "w");
    PEM_write_X509(file, x);
    std::fclose(file);
    file = std::fopen(m_keyFile.toLocal8Bit().constData(), "w");
    PEM_write_PrivateKey(file, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(file);
}

QSslConfiguration Certificate::configuration() const
{
    QFile keyFile(m_keyFile);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    if (keyFile.open(QIODevice::ReadOnly))
        configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(m_file));
    return configuration;
}
